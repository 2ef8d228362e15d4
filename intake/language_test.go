package intake

import "testing"

func TestDetect(t *testing.T) {
	for text, want := range map[string]string{
		"Rebels seized Hama on Thursday.":                                              "en",
		"Thousands flee Homs":                                                          "en",
		"Russia annexed Crimea in 2014.":                                               "en",
		"Russian aircraft destroyed the bridge at Rastan.":                             "en",
		"At least 370,000 people have been displaced since 27 November, OCHA said.":    "en",
		"Des milliers de personnes ont fui la ville de Homs pendant la nuit.":          "fr",
		"Tausende Menschen sind in der Nacht aus der Stadt Homs geflohen.":             "de",
		"Miles de personas huyeron de la ciudad de Homs durante la noche.":             "es",
		"Migliaia di persone sono fuggite dalla città di Homs durante la notte.":       "it",
		"Milhares de pessoas fugiram da cidade de Homs durante a noite.":               "pt",
		"Duizenden mensen zijn in de nacht uit de stad Homs gevlucht.":                 "nl",
		"Binlerce kişi gece boyunca Humus kentinden kaçtı ve sahile doğru gitti.":      "tr",
		"Tysiące osób uciekło w nocy z miasta Homs, poinformowało ministerstwo.":       "pl",
		"Mii de persoane au fugit din orașul Homs în timpul nopții.":                   "ro",
		"Tusentals människor har flytt från staden Homs under natten.":                 "sv",
		"Ribuan orang melarikan diri dari kota Homs pada malam hari.":                  "id",
		"Maelfu ya watu walikimbia mji wa Homs wakati wa usiku.":                       "sw",
		"فر آلاف السكان من مدينة حمص خلال الليل":                                       "ar",
		"هزاران نفر شب گذشته از شهر حمص گریختند و به سوی ساحل رفتند":                   "fa",
		"Тысячи жителей покинули город Хомс минувшей ночью.":                           "ru",
		"Тисячі мешканців залишили місто Хомс минулої ночі, її передмістя спорожніли.": "uk",
		"אלפי תושבים נמלטו מהעיר חומס במהלך הלילה":                                     "he",
		"成千上万的居民连夜逃离霍姆斯":                                                               "zh",
		"Homs 12":   "und",
		"1, 2, 3 …": "und",
		"":          "und",
	} {
		if got := detect(text); got != want {
			t.Errorf("detect(%q) = %s, want %s", text, got, want)
		}
	}
}

func BenchmarkDetect(b *testing.B) {
	const text = "Rebels seized Hama on Thursday after days of combat, and the army said it had redeployed outside the city. "
	for b.Loop() {
		detect(text + text + text + text + text + text + text + text)
	}
}
