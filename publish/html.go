package publish

import (
	_ "embed" // for the page
	"fmt"
	"html/template"
	"io"

	"orontes"
)

//go:embed data/bulletin.html
var page string

var pageTemplate = template.Must(template.New("bulletin").Funcs(template.FuncMap{
	"cite": citations,
	"flat": flat,
}).Parse(page))

// HTML writes the situation report as one page that needs nothing else: no
// script, no font, nothing fetched.
func HTML(w io.Writer, s *orontes.Situation) error {
	b, err := Compose(s)
	if err != nil {
		return err
	}
	if err := pageTemplate.Execute(w, b); err != nil {
		return fmt.Errorf("write situation report: %w", err)
	}
	return nil
}
