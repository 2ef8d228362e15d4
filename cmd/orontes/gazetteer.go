package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"orontes/gazetteer"
)

// packsVariable names the environment variable that holds the folder of packs.
const packsVariable = "ORONTES_PLACES"

// packsFolder is where imported packs of places are kept: the folder that
// ORONTES_PLACES names, else "orontes/places" in the user's configuration
// folder; "" where there is neither.
func packsFolder() string {
	if dir := os.Getenv(packsVariable); dir != "" {
		return dir
	}
	dir, err := os.UserConfigDir()
	if err != nil {
		return ""
	}
	return filepath.Join(dir, "orontes", "places")
}

// openPlaces opens the gazetteer with all imported packs.
func openPlaces() (*gazetteer.Gazetteer, error) {
	if dir := packsFolder(); dir != "" {
		return gazetteer.OpenWith(dir)
	}
	return gazetteer.Open()
}

func gazetteerCommand(io streams) *cobra.Command {
	cmd := &cobra.Command{
		Use:   "gazetteer",
		Short: "Look places up, import packs of places",
		Long: `The gazetteer holds the world's settlements of 500 people and more, their
provinces and countries, seas, rivers and regions. Packs add places and names to
it: GeoNames country files and alternate names, Who's On First extracts, and
tables of your own. Packs are kept in the folder that ` + packsVariable + ` names,
else in orontes/places in your configuration folder.`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	cmd.AddCommand(gazetteerSearch(io), gazetteerImport(io), gazetteerList(io), gazetteerRemove(io))
	return cmd
}

func gazetteerSearch(io streams) *cobra.Command {
	return &cobra.Command{
		Use:     "search NAME …",
		Short:   "List what a name could stand for, best first, and why",
		Example: `  orontes gazetteer search Rastan`,
		Args:    cobra.MinimumNArgs(1),
		RunE: func(_ *cobra.Command, words []string) error {
			places, err := openPlaces()
			if err != nil {
				return err
			}
			name := strings.Join(words, " ")
			found := places.Explain(name)
			if len(found) == 0 {
				return fmt.Errorf("no place is called %q", name)
			}
			table := tabwriter.NewWriter(io.out, 0, 0, 2, ' ', 0)
			fmt.Fprintln(table, "SCORE\tNAME\tCOUNTRY\tADMIN1\tFEATURE\tPEOPLE\tLAT\tLON\tKEY\tWHY\tFROM")
			for _, c := range found {
				fmt.Fprintf(table, "%.2f\t%s\t%s\t%s\t%s\t%d\t%.4f\t%.4f\t%s\t%s\t%s\n", c.Score, c.Name, c.Country, c.Admin1, c.Feature, c.Population, c.Lat, c.Lon, c.Key, c.Why, c.Pack)
			}
			return table.Flush()
		},
	}
}

func gazetteerImport(io streams) *cobra.Command {
	var o gazetteer.ImportOptions
	var format string
	cmd := &cobra.Command{
		Use:   "import FILE",
		Short: "Import a file of places as a pack",
		Long: `Import a file of places. The formats are
  geonames        a GeoNames country file, such as SY.txt
  alternatenames  GeoNames' alternateNamesV2: further names of known places
  whosonfirst     a Who's On First extract in GeoNames' columns
  csv             a table with the columns name, lat, lon, type, and as you like
                  country, aliases (parted by ;), population, id
Bad lines are named and left out; with --whole one bad line refuses the file.`,
		Example: `  orontes gazetteer import --country SY SY.txt
  orontes gazetteer import --name checkpoints checkpoints.csv`,
		Args: cobra.ExactArgs(1),
		RunE: func(_ *cobra.Command, args []string) error {
			o.Format = gazetteer.Format(format)
			return importPlaces(io, args[0], o)
		},
	}
	cmd.Flags().StringVar(&format, "format", "", "format of the file (default: told from its name)")
	cmd.Flags().StringVar(&o.Name, "name", "", "name of the pack (default: that of the file)")
	cmd.Flags().StringVar(&o.Country, "country", "", "leave out places of other countries than this ISO code")
	cmd.Flags().BoolVar(&o.Whole, "whole", false, "all or nothing: refuse a file with a bad line")
	return cmd
}

// notInNames matches what the name of a pack cannot hold.
var notInNames = regexp.MustCompile(`[^a-z0-9]+`)

// formatOf tells a file's format from its name.
func formatOf(path string) gazetteer.Format {
	base := strings.ToLower(filepath.Base(path))
	switch {
	case strings.HasSuffix(base, ".csv"):
		return gazetteer.FormatCSV
	case strings.Contains(base, "alternatenames"):
		return gazetteer.FormatAlternates
	case strings.Contains(base, "whosonfirst"):
		return gazetteer.FormatWhosOnFirst
	}
	return gazetteer.FormatGeoNames
}

// shownBadLines is how many bad lines of a file are named one by one.
const shownBadLines = 20

func importPlaces(s streams, path string, o gazetteer.ImportOptions) error {
	dir := packsFolder()
	if dir == "" {
		return usageError{errors.New("no folder for packs: set " + packsVariable)}
	}
	if o.Format == "" {
		o.Format = formatOf(path)
	}
	if o.Name == "" {
		base := filepath.Base(path)
		base = strings.TrimSuffix(base, filepath.Ext(base))
		o.Name = strings.Trim(notInNames.ReplaceAllString(strings.ToLower(base), "-"), "-")
	}
	file, err := os.Open(path)
	if err != nil {
		return err
	}
	defer file.Close()
	info, err := file.Stat()
	if err != nil {
		return err
	}
	places, err := gazetteer.Open()
	if err != nil {
		return err
	}
	bar := newProgress(s.err, "importing")
	pack, bad, err := places.Import(&counted{r: bufio.NewReaderSize(file, 1<<20), total: info.Size(), bar: bar}, o)
	bar.done()
	for i, b := range bad {
		if i == shownBadLines {
			fmt.Fprintf(s.err, "%s: and %d more bad lines\n", path, len(bad)-i)
			break
		}
		fmt.Fprintf(s.err, "%s:%d: %v\n", path, b.Line, b.Err)
	}
	if err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	if err := pack.Save(dir); err != nil {
		return err
	}
	fmt.Fprintf(s.out, "%s: %d places, %d names\n", pack.Name, pack.Places, pack.Names)
	return nil
}

// counted reports to a progress bar how much was read.
type counted struct {
	r           io.Reader
	done, total int64
	bar         *progress
}

func (c *counted) Read(b []byte) (int, error) {
	n, err := c.r.Read(b)
	c.done += int64(n)
	c.bar.set(c.done, c.total)
	return n, err
}

func gazetteerList(io streams) *cobra.Command {
	return &cobra.Command{
		Use:   "list",
		Short: "List the imported packs",
		Args:  cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			packs, err := gazetteer.Packs(packsFolder())
			if err != nil {
				return err
			}
			table := tabwriter.NewWriter(io.out, 0, 0, 2, ' ', 0)
			fmt.Fprintln(table, "PACK\tFORMAT\tCOUNTRY\tPLACES\tNAMES")
			for _, p := range packs {
				fmt.Fprintf(table, "%s\t%s\t%s\t%d\t%d\n", p.Name, p.Format, p.Country, p.Places, p.Names)
			}
			return table.Flush()
		},
	}
}

func gazetteerRemove(io streams) *cobra.Command {
	return &cobra.Command{
		Use:   "remove PACK",
		Short: "Remove an imported pack",
		Args:  cobra.ExactArgs(1),
		RunE: func(_ *cobra.Command, args []string) error {
			if err := gazetteer.Remove(packsFolder(), args[0]); err != nil {
				return err
			}
			fmt.Fprintf(io.out, "%s is removed\n", args[0])
			return nil
		},
	}
}
