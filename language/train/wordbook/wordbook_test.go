package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// net writes a small database.
func net(t *testing.T) string {
	t.Helper()
	folder := t.TempDir()
	for name, text := range map[string]string{
		"cntlist.rev": "walk%1:04:01:: 1 9\nwalk%2:38:00:: 1 60\nkeen%5:00:00:sharp:00 1 4\n",
		"data.noun": "  1 This is the licence\n" +
			"1 04 n 02 walk 1 walking_stick 0 001 @ 2 n 0000 | a way to go\n" +
			"2 15 n 02 New_Aleppo 0 Aleppo 0 001 @i 3 n 0000 | a city\n" +
			"3 18 n 01 Syrian 0 001 @ 4 n 0000 | a person\n" +
			"4 05 n 01 mouse 0 000 | a beast\n",
		"data.verb": "1 38 v 01 walk 0 000 | go\n2 32 v 01 sing 0 000 | utter\n3 29 v 01 stop 0 000 | end\n",
		"data.adj":  "1 00 s 01 keen(a) 0 001 & 2 a 0000 | sharp\n",
		"data.adv":  "  1 This is the licence\n1 02 r 01 keenly 0 000 | in a keen way\n",
		"noun.exc":  "mice mouse\n",
		"verb.exc":  "sang sing\nsung sing\nstopped stop\nstopping stop\n",
		"adj.exc":   "\n",
		"adv.exc":   "\n",
	} {
		if err := os.WriteFile(filepath.Join(folder, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return folder
}

func TestWordbook(t *testing.T) {
	read, err := readWordNet(net(t))
	if err != nil {
		t.Fatal(err)
	}
	words := entries{}
	words.addWordNet(read)
	words.addClosed("# a comment\nDT PRP: each keen\n")
	var list strings.Builder
	if err := words.write(&list, read.licence); err != nil || !strings.HasPrefix(list.String(), "# This is the licence\nAleppo\tNNP-l\n") {
		t.Errorf("error %v; the list begins %.60q", err, list.String())
	}
	for form, want := range map[string]string{
		"walk": "VB NN", "walks": "VBZ NNS", "walked": "VBD VBN", "walking": "VBG",
		"sang": "VBD", "sung": "VBN", "stopped": "VBD VBN", "stopping": "VBG", "stoped": "",
		"mouse": "NN", "mice": "NNS", "mouses": "", "walking_stick": "", "stick": "",
		"Aleppo": "NNP-l", "New": "NNP-l", "Syrian": "NNP", "Syrians": "NNPS", "Aleppos": "",
		"keen": "DT PRP", "keener": "JJR", "keenest": "JJS", "keenly": "RB",
	} {
		if got := words[form].String(); got != want {
			t.Errorf("%s: got %q, want %q", form, got, want)
		}
	}
}

func TestDamagedWordNet(t *testing.T) {
	for name, text := range map[string]string{
		"cntlist.rev": "walk%1:04:01:: 1\n", "data.verb": "1 38 v 03 walk 0 000 | go\n", "data.adv": "1 02\n",
	} {
		folder := net(t)
		if err := os.WriteFile(filepath.Join(folder, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
		if _, err := readWordNet(folder); err == nil || !strings.Contains(err.Error(), name) {
			t.Errorf("%s: error %v", name, err)
		}
	}
	if _, err := readWordNet(t.TempDir()); err == nil {
		t.Error("an empty folder was read")
	}
}

// TestClosed expects each word of the closed classes in one line only.
func TestClosed(t *testing.T) {
	seen := map[string]bool{}
	for line := range strings.Lines(closedText) {
		if _, words, ok := strings.Cut(line, ": "); ok && line[0] != '#' {
			for word := range strings.FieldsSeq(words) {
				if seen[word] {
					t.Errorf("%s stands in two lines", word)
				}
				seen[word] = true
			}
		}
	}
}
