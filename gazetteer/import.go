package gazetteer

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
	"unicode/utf8"

	"orontes/gazetteer/internal/atlas"
)

// Format is the layout of a file of places.
type Format string

// Formats that can be imported.
const (
	// FormatGeoNames is a GeoNames country file such as SY.txt: 19 columns
	// parted by tabs.
	FormatGeoNames Format = "geonames"
	// FormatAlternates is GeoNames' alternateNamesV2: further names of places
	// the gazetteer has, by their GeoNames id.
	FormatAlternates Format = "alternatenames"
	// FormatWhosOnFirst is a Who's On First extract in GeoNames' columns, its
	// ids being keys such as "wof:102542747".
	FormatWhosOnFirst Format = "whosonfirst"
	// FormatCSV is a table of one's own with a header: name, lat, lon and type
	// are needed; country, aliases (parted by ; or |), population and id may
	// be there. Each record stands on one line.
	FormatCSV Format = "csv"
)

// ImportOptions say what is imported and how strictly.
type ImportOptions struct {
	Name    string // of the pack: lower-case letters, digits and hyphens
	Format  Format
	Country string // ISO code: rows of other countries are left out; "" for all
	// Whole refuses the file as a whole where a line of it is bad.
	Whole bool
}

// LineError is what is wrong with one line of a file.
type LineError struct {
	Line int // from 1
	Err  error
}

// Error names the line.
func (e LineError) Error() string { return fmt.Sprintf("line %d: %v", e.Line, e.Err) }

// Unwrap returns the reason.
func (e LineError) Unwrap() error { return e.Err }

// What can be wrong with a line.
var (
	ErrColumns     = errors.New("wrong number of columns")
	ErrCoordinates = errors.New("no coordinates on earth")
	ErrNowhere     = errors.New("0,0 is in the sea off Africa: what stands there was never given a point")
	ErrDuplicate   = errors.New("id stands twice")
	ErrNoName      = errors.New("no name")
	ErrCountry     = errors.New("no such country")
	ErrType        = errors.New("no such type of place")
	ErrEncoding    = errors.New("not UTF-8")
	ErrTooLong     = errors.New("line too long")
	ErrNumber      = errors.New("not a number")
	ErrUnknownID   = errors.New("no place has this id")
)

// ErrBadLines is returned where a whole file was asked for and some of its
// lines are bad.
var ErrBadLines = errors.New("nothing was imported, because some lines are bad")

// ErrNothing is returned for a file without a single good line.
var ErrNothing = errors.New("no places in it")

// longestLine is the most bytes a line of a file may have.
const longestLine = 1 << 20

// importer reads rows into entries.
type importer struct {
	g       *Gazetteer
	options ImportOptions
	entries []atlas.Entry
	seen    map[string]bool
	bad     []LineError
	units   *unitIndex
}

// Import reads a file of places into a pack. Bad lines are returned with their
// numbers and left out; with options.Whole one bad line refuses the file. The
// error is of the file as a whole.
func (g *Gazetteer) Import(r io.Reader, options ImportOptions) (*Pack, []LineError, error) {
	if !packName.MatchString(options.Name) {
		return nil, nil, fmt.Errorf("import: name of pack %q: lower-case letters, digits and hyphens only", options.Name)
	}
	if _, ok := g.countries[options.Country]; !ok && options.Country != "" {
		return nil, nil, fmt.Errorf("import: %w: %q", ErrCountry, options.Country)
	}
	im := &importer{g: g, options: options, seen: map[string]bool{}}
	var err error
	switch options.Format {
	case FormatGeoNames, FormatWhosOnFirst:
		err = im.tabbed(r, im.geonames)
	case FormatAlternates:
		err = im.alternates(r)
	case FormatCSV:
		err = im.csv(r)
	default:
		err = fmt.Errorf("format %q is not one of %s, %s, %s, %s", options.Format, FormatGeoNames, FormatAlternates, FormatWhosOnFirst, FormatCSV)
	}
	switch {
	case err != nil:
	case options.Whole && len(im.bad) > 0:
		err = ErrBadLines
	case len(im.entries) == 0:
		err = ErrNothing
	}
	if err != nil {
		return nil, im.bad, fmt.Errorf("import: %w", err)
	}
	p, err := newPack(options, im.entries)
	if err != nil {
		return nil, im.bad, fmt.Errorf("import: %w", err)
	}
	return p, im.bad, nil
}

// tabbed reads lines of tab-parted columns.
func (im *importer) tabbed(r io.Reader, row func(c []string) error) error {
	return im.lines(r, func(line string) error {
		if !utf8.ValidString(line) {
			return ErrEncoding
		}
		return row(strings.Split(line, "\t"))
	})
}

// lines calls row with every line that is neither empty nor a comment, and
// notes what is wrong with it.
func (im *importer) lines(r io.Reader, row func(line string) error) error {
	in := bufio.NewReaderSize(r, 64<<10)
	for n := 1; ; n++ {
		line, err := readLine(in)
		if err == io.EOF {
			return nil
		}
		if err != nil && !errors.Is(err, ErrTooLong) {
			return err
		}
		if n == 1 {
			line = strings.TrimPrefix(line, "\ufeff")
		}
		if err == nil && (line == "" || line[0] == '#') {
			continue
		}
		if err == nil {
			err = row(line)
		}
		if errors.Is(err, errHeader) {
			return err
		}
		if err != nil {
			im.bad = append(im.bad, LineError{n, err})
		}
	}
}

// readLine reads a line without its end; one that is too long is skipped whole
// and gives ErrTooLong.
func readLine(in *bufio.Reader) (string, error) {
	var line bytes.Buffer
	long := false
	for {
		part, err := in.ReadSlice('\n')
		if line.Len()+len(part) > longestLine {
			long = true
		} else if !long {
			line.Write(part)
		}
		switch {
		case err == bufio.ErrBufferFull:
			continue
		case err == io.EOF && line.Len() == 0 && !long:
			return "", io.EOF
		case err != nil && err != io.EOF:
			return "", err
		}
		if long {
			return "", fmt.Errorf("%w: more than %d bytes", ErrTooLong, longestLine)
		}
		return strings.TrimRight(line.String(), "\r\n"), nil
	}
}

// point reads coordinates.
func point(lat, lon string) (float64, float64, error) {
	y, err1 := strconv.ParseFloat(strings.TrimSpace(lat), 64)
	x, err2 := strconv.ParseFloat(strings.TrimSpace(lon), 64)
	if err1 != nil || err2 != nil || !(y >= -90 && y <= 90 && x >= -180 && x <= 180) {
		return 0, 0, fmt.Errorf("%w: %q, %q", ErrCoordinates, lat, lon)
	}
	if y == 0 && x == 0 {
		return 0, 0, ErrNowhere
	}
	return y, x, nil
}

// add keeps an entry whose facts are complete but for names.
func (im *importer) add(e atlas.Entry, names *atlas.NameSet) error {
	if im.seen[e.Key] {
		return fmt.Errorf("%w: %s", ErrDuplicate, e.Key)
	}
	if len(names.Names) == 0 {
		return ErrNoName
	}
	if len(im.entries) >= 1<<22 {
		return errors.New("more places than a pack can hold")
	}
	im.seen[e.Key] = true
	e.Names, e.Sounds = names.Names, names.Sounds
	im.entries = append(im.entries, e)
	return nil
}

// country checks a country code; skip says that the row is not wanted.
func (im *importer) country(code string) (skip bool, err error) {
	if code != "" {
		if _, ok := im.g.countries[code]; !ok {
			return false, fmt.Errorf("%w: %q", ErrCountry, code)
		}
	}
	return im.options.Country != "" && code != im.options.Country, nil
}
