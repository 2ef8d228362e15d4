package webtest

import "orontes"

// town is a settlement with a point.
func town(name string, lat, lon float64) orontes.Place {
	return orontes.Place{
		Name: name, Resolved: true, Point: &orontes.Point{Lat: lat, Lon: lon}, Country: "SY",
		Precision: orontes.PrecisionSettlement, Key: "test:" + name, Score: 0.95,
	}
}

// area is anything larger, with its bounds.
func area(name string, precision orontes.Precision, w, s, e, n float64) orontes.Place {
	p := town(name, (s+n)/2, (w+e)/2)
	p.Precision, p.Area = precision, &orontes.Box{West: w, South: s, East: e, North: n}
	return p
}

var (
	aleppo    = town("Aleppo", 36.20124, 37.16117)
	hama      = town("Hama", 35.13179, 36.75783)
	homs      = town("Homs", 34.72682, 36.72339)
	rastan    = town("Rastan", 34.92657, 36.73214)
	talbisseh = town("Talbisseh", 34.84072, 36.73092)
	damascus  = town("Damascus", 33.5102, 36.29128)
	talRifaat = town("Tal Rifaat", 36.47333, 37.09722)
	tartus    = town("Tartus", 34.88902, 35.88659)
	doha      = town("Doha", 25.28545, 51.53096)
	jaber     = orontes.Place{
		Name: "Jaber crossing", Resolved: true, Point: &orontes.Point{Lat: 32.548, Lon: 36.196}, Country: "JO",
		Precision: orontes.PrecisionPoint, Key: "test:Jaber", Score: 0.9,
	}
	tishrin = orontes.Place{
		Name: "Tishrin Dam", Resolved: true, Point: &orontes.Point{Lat: 36.38, Lon: 38.183}, Country: "SY",
		Precision: orontes.PrecisionPoint, Key: "test:Tishrin", Score: 0.9,
	}
	aleppoGov = area("Aleppo Governorate", orontes.PrecisionAdmin1, 36.6, 35.6, 38.6, 36.85)
	syria     = area("Syria", orontes.PrecisionCountry, 35.72, 32.31, 42.38, 37.32)
	khanaser  = area("Khanaser–Athriya road", orontes.PrecisionRegion, 37.3, 35.25, 37.85, 35.8)
	nearHama  = orontes.Place{
		Name: "Hama", Resolved: true, Point: hama.Point, Country: "SY", Precision: orontes.PrecisionRegion, Key: "test:Hama",
		Relation: "north of", Area: &orontes.Box{West: 36.6, South: 35.17, East: 36.92, North: 35.4}, Score: 0.7,
	}
	aynZarat = orontes.Place{Name: "Ayn Zarat"}
)
