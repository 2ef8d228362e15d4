package publish

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"orontes"
)

// ErrNoEntry is returned when no entry has the asked id and none rests on the
// asked claim.
var ErrNoEntry = errors.New("no entry of the situation")

// Explain writes why an entry is what it is: id is that of the entry, of a
// claim, the name of a place, whose entries are then all explained, or that of a source.
func Explain(w io.Writer, s *orontes.Situation, id string, width int, colour bool) error {
	t := newTerminal(w, width, colour)
	found := 0
	asked := spelling(id)
	named := func(name string) bool { return asked != "" && spelling(name) == asked }
	records := map[string]*orontes.SourceRecord{}
	for i := range s.Sources {
		records[s.Sources[i].Name] = &s.Sources[i]
	}
	for _, x := range explained(s) {
		if x.evidence.ID != id && !slices.Contains(x.evidence.Claims, id) && !slices.ContainsFunc(x.places, named) {
			continue
		}
		if found++; found > 1 {
			t.line("")
		}
		t.wrapped("", x.title+" ("+x.evidence.ID+")", bold)
		for _, reason := range append(x.reasons, reasons(x.evidence, records)...) {
			t.wrapped("  • ", reason, "")
		}
	}
	for i := range s.Sources {
		if r := &s.Sources[i]; named(r.Name) {
			found++
			t.source(r)
		}
	}
	if err := t.out.Flush(); err != nil {
		return fmt.Errorf("explain %s: %w", id, err)
	}
	if found == 0 {
		return fmt.Errorf("explain %s: %w", id, ErrNoEntry)
	}
	return nil
}

// explanation is an entry with what is particular to its sort.
type explanation struct {
	title    string
	places   []string
	evidence *orontes.Evidence
	reasons  []string
}

func explained(s *orontes.Situation) []explanation {
	var list []explanation
	for i := range s.Control {
		e := &s.Control[i]
		list = append(list, explanation{controlTitle(e), []string{e.Place.Name}, &e.Evidence, tenures(e)})
	}
	for _, entries := range [][]*orontes.EventEntry{s.Events, s.Prospects} {
		for i := range entries {
			e := entries[i]
			list = append(list, explanation{eventTitle(e), []string{name(e.Place)}, &e.Evidence, figureReasons(e.Figure)})
		}
	}
	for _, entries := range [][]*orontes.DisplacementEntry{s.Displacement.Stock, s.Displacement.Flow} {
		for i := range entries {
			e := entries[i]
			list = append(list, explanation{displacementTitle(e), []string{name(e.Place), name(e.Origin), name(e.Destination)}, &e.Evidence, figureReasons(e.Figure)})
		}
	}
	for _, entries := range [][]orontes.StateEntry{s.Access, s.Services} {
		for i := range entries {
			e := &entries[i]
			var past []string
			for _, p := range e.Past {
				past = append(past, "Before: "+plain(p.State)+" since "+day(p.Since)+" "+citations(p.Claims)+".")
			}
			list = append(list, explanation{stateTitle(e), []string{name(e.Place)}, &e.Evidence, past})
		}
	}
	for i := range s.Statements {
		e := s.Statements[i]
		list = append(list, explanation{statementTitle(e), nil, &e.Evidence, nil})
	}
	return list
}

// reasons explain the evidence of any entry.
func reasons(e *orontes.Evidence, records map[string]*orontes.SourceRecord) []string {
	list := []string{upper(string(e.Status)) + ", credibility " + strconv.Itoa(e.Credibility.Grade) + " of 1–6: " + strings.Join(e.Credibility.Reasons, "; ") + "."}
	for _, o := range e.Sources {
		text := "Origin: " + o.Name
		if len(o.Outlets) > 0 {
			text += ", carried by " + few(o.Outlets)
		}
		list = append(list, text+" "+citations(o.Claims)+"."+reliability(records[o.Name]))
	}
	for _, v := range e.Values {
		list = append(list, upper(v.Field)+": "+v.Value+", according to "+few(v.Origins)+" "+citations(v.Claims)+".")
	}
	for _, v := range e.Notes {
		list = append(list, upper(v.Field)+": "+v.Value+", in what "+few(v.Origins)+" says "+citations(v.Claims)+".")
	}
	if !e.First.IsZero() {
		list = append(list, "Evidence from reports of "+day(e.First)+" to "+day(e.Last)+".")
	}
	return list
}

// tenures tell the history of a place.
func tenures(e *orontes.ControlEntry) []string {
	var list []string
	for _, t := range e.Detail {
		holder := t.Holder
		if holder == "" {
			holder = "nobody named"
		}
		text := "Since " + day(t.Since) + ": " + holder
		if t.Since.IsZero() {
			text = "Since a day not told: " + holder
		}
		if t.Lost != "" {
			text += ", lost by " + t.Lost
		}
		list = append(list, text+", "+string(t.Status)+", according to "+few(t.Origins)+" "+citations(t.Claims)+".")
	}
	return list
}

// figureReasons tell how a figure was fused.
func figureReasons(g *orontes.FusedFigure) []string {
	if g == nil {
		return nil
	}
	list := []string{"Figure: " + orontes.Grouped(g.Low) + " to " + orontes.Grouped(g.High) + ", best " + orontes.Grouped(g.Best) +
		". It spans the latest word of each origin; best is the value most origins give, of equals the latest. Nothing is summed."}
	for i := range g.ByOrigin {
		o := &g.ByOrigin[i]
		list = append(list, upper(amount(&o.Figure))+" according to "+o.Origin+" in a report of "+day(o.Date)+" ["+o.Claim+"].")
	}
	return list
}
