package gazetteer

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// row makes a row of a GeoNames country file.
func row(id, name, alternates, lat, lon, code, country, admin1, population string) string {
	return strings.Join([]string{id, name, name, alternates, lat, lon, "P", code, country, "", admin1, "", "", "", population, "", "", "", ""}, "\t")
}

func imported(t *testing.T, o ImportOptions, text string) (*Pack, []LineError) {
	t.Helper()
	p, bad, err := opened(t).Import(strings.NewReader(text), o)
	if err != nil {
		t.Fatal(err)
	}
	return p, bad
}

func TestImportReportsBadLines(t *testing.T) {
	text := strings.Join([]string{
		row("9000001", "Tell Kalzia", "Tal Kalziya,تل", "34.9", "36.6", "PPL", "SY", "11", "120"),
		"# a comment",
		row("9000002", "Nowhere", "", "134.9", "36.6", "PPL", "SY", "11", "0"),
		"too\tfew",
		row("9000001", "Twice", "", "34.9", "36.6", "PPL", "SY", "11", "0"),
		row("9000003", "", "", "34.9", "36.6", "PPL", "SY", "11", "0"),
		row("9000004", "Odd", "", "34.9", "36.6", "PPL", "QQ", "11", "0"),
		row("9000005", "Many", "", "34.9", "36.6", "PPL", "SY", "11", "many"),
		row("x", "Id", "", "34.9", "36.6", "PPL", "SY", "11", "0"),
		row("9000006", "Bad \xff", "", "34.9", "36.6", "PPL", "SY", "11", "0"),
		row("9000007", "NaN", "", "NaN", "36.6", "PPL", "SY", "11", "0"),
		row("9000008", "Good Place", "", "34.95", "36.65", "PPL", "SY", "11", "0"),
		row("9000010", "Camp Zero", "", "0", "0", "PPL", "SY", "11", "0"),
		row("9000009", "Abroad", "", "40", "-80", "PPL", "US", "PA", "0"),
	}, "\n")
	o := ImportOptions{Name: "test", Format: FormatGeoNames, Country: "SY"}
	p, bad := imported(t, o, text)
	want := []struct {
		line int
		err  error
	}{{3, ErrCoordinates}, {4, ErrColumns}, {5, ErrDuplicate}, {6, ErrNoName}, {7, ErrCountry}, {8, ErrNumber}, {9, ErrNumber}, {10, ErrEncoding}, {11, ErrCoordinates}, {13, ErrNowhere}}
	if len(bad) != len(want) {
		t.Fatalf("bad lines %v", bad)
	}
	for i, w := range want {
		if bad[i].Line != w.line || !errors.Is(bad[i], w.err) {
			t.Errorf("got %v, want line %d: %v", bad[i], w.line, w.err)
		}
	}
	if p.Places != 2 {
		t.Errorf("%d places", p.Places)
	}
	o.Whole = true
	if _, bad, err := opened(t).Import(strings.NewReader(text), o); !errors.Is(err, ErrBadLines) || len(bad) != len(want) {
		t.Errorf("whole: %v, %d bad lines", err, len(bad))
	}
}

func TestPacks(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "packs")
	if packs, err := Packs(dir); err != nil || len(packs) != 0 {
		t.Fatalf("no folder: %v, %v", packs, err)
	}
	p, bad := imported(t, ImportOptions{Name: "field", Format: FormatCSV}, "name,lat,lon,type,country,aliases\n"+
		"Zzyzx Checkpoint,34.80,36.72,checkpoint,SY,Hajiz Zzyzx;Zyzyx Barrier\n"+
		"\"Broken,1,2\n")
	if len(bad) != 1 || p.Places != 1 {
		t.Fatalf("%+v, bad %v", p, bad)
	}
	if err := p.Save(dir); err != nil {
		t.Fatal(err)
	}
	names, _ := imported(t, ImportOptions{Name: "names", Format: FormatAlternates}, "1\t169577\ten\tQwertyville\t\t\t\t\n2\t169577\tlink\thttps://example.org\t\t\t\t\n3\t42\ten\tNobody\t\t\t\t\n")
	if err := names.Save(dir); err != nil {
		t.Fatal(err)
	}
	packs, err := Packs(dir)
	if err != nil || len(packs) != 2 || packs[0].Name != "field" || packs[0].Places != 1 || packs[1].Name != "names" {
		t.Fatalf("%+v, %v", packs, err)
	}
	g, err := OpenWith(dir)
	if err != nil {
		t.Fatal(err)
	}
	list := g.Lookup("Hajiz Zzyzx")
	if len(list) == 0 || list[0].Country != "SY" || list[0].Admin1 != "Homs" || list[0].Feature != "PSTC" {
		t.Errorf("checkpoint: %+v", list)
	}
	if list := g.Lookup("Qwertyville"); len(list) != 1 || list[0].Key != "gn:169577" {
		t.Errorf("alternate name: %+v", list)
	}
	text := "Syria: three men were held at Zzyzx Checkpoint near Homs."
	found := g.Finder().Find(text, analyse(t, text), Hint{})
	if got := show(found); !strings.Contains(got, "Zzyzx Checkpoint=SY/Homs/point") {
		t.Errorf("found %s", got)
	}
	if list, _ := Open(); len(list.Lookup("Qwertyville")) != 0 {
		t.Error("the embedded gazetteer has changed")
	}
	if err := Remove(dir, "field"); err != nil {
		t.Fatal(err)
	}
	if err := Remove(dir, "field"); !errors.Is(err, ErrNoPack) {
		t.Errorf("removed twice: %v", err)
	}
	if err := Remove(dir, "../field"); !errors.Is(err, ErrNoPack) {
		t.Errorf("removed outside: %v", err)
	}
	if err := os.WriteFile(filepath.Join(dir, "broken"+packSuffix), []byte("no"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := OpenWith(dir); err == nil || !strings.Contains(err.Error(), "broken") {
		t.Errorf("damaged pack: %v", err)
	}
}

func TestImportRefuses(t *testing.T) {
	for name, c := range map[string]struct {
		o    ImportOptions
		text string
	}{
		"name of pack":   {ImportOptions{Name: "../x", Format: FormatCSV}, ""},
		"country":        {ImportOptions{Name: "x", Format: FormatCSV, Country: "QQ"}, ""},
		"format":         {ImportOptions{Name: "x", Format: "odd"}, ""},
		"empty":          {ImportOptions{Name: "x", Format: FormatCSV}, ""},
		"header":         {ImportOptions{Name: "x", Format: FormatCSV}, "name,lat\nA,1\n"},
		"only bad lines": {ImportOptions{Name: "x", Format: FormatGeoNames}, "a\tb\n"},
		"long line":      {ImportOptions{Name: "x", Format: FormatGeoNames}, strings.Repeat("x", 3<<20)},
	} {
		if p, _, err := opened(t).Import(strings.NewReader(c.text), c.o); err == nil || p != nil {
			t.Errorf("%s: %v, %v", name, p, err)
		}
	}
}

// Who's On First's extract for Syria is imported as it is.
func TestImportWhosOnFirst(t *testing.T) {
	const path = "../../shared/data/gazetteer/SY-whosonfirst.tsv.xz"
	if _, err := os.Stat(path); err != nil {
		t.Skip("../shared/data/gazetteer is not beside this checkout")
	}
	data, err := exec.Command("xz", "-dc", path).Output()
	if err != nil {
		t.Skip("the xz command is missing")
	}
	p, bad := imported(t, ImportOptions{Name: "sy", Format: FormatWhosOnFirst, Country: "SY"}, string(data))
	t.Logf("%d places, %d names, %d bad lines, %d bytes", p.Places, p.Names, len(bad), len(p.data))
	for _, b := range bad[:min(len(bad), 5)] {
		t.Log(b)
	}
	if p.Places < 9000 {
		t.Errorf("%d places", p.Places)
	}
}

func FuzzImport(f *testing.F) {
	f.Add("csv", "name,lat,lon,type,country,aliases\nA,1,2,town,SY,B;C\n")
	f.Add("geonames", row("1", "A", "B,C", "1", "2", "PPL", "SY", "11", "5"))
	f.Add("alternatenames", "1\t169577\ten\tX\t\t\t\t")
	f.Add("whosonfirst", row("wof:1", "A", "B,C", "35", "36", "ADM2", "SY", "Homs", "5"))
	f.Fuzz(func(t *testing.T, format, text string) {
		g, err := Open()
		if err != nil {
			t.Fatal(err)
		}
		p, bad, err := g.Import(strings.NewReader(text), ImportOptions{Name: "fuzz", Format: Format(format)})
		if err == nil && p.Places == 0 {
			t.Fatal("an empty pack")
		}
		for i, b := range bad {
			if b.Line < 1 || b.Err == nil || i > 0 && b.Line < bad[i-1].Line {
				t.Fatal(fmt.Sprint(bad))
			}
		}
	})
}
