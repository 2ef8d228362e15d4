package eval

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"orontes"
)

// idmcRecord is one labelled excerpt.
type idmcRecord struct {
	Excerpt string `json:"Excerpt"`
	Figure  string `json:"Displacement figure"`
	Term    string `json:"Reporting term"`
	Unit    string `json:"Reporting unit"`
}

// idmcTerms maps IDMC's reporting terms to the types of claim that mean the
// same. A damage claim counts only where its object is housing (see housing).
var idmcTerms = map[string][]string{
	"Displaced":                   {"displacement.displaced"},
	"Evacuated":                   {"displacement.evacuated"},
	"Forced to Flee":              {"displacement.fled", "displacement.refugees_crossed"},
	"Relocated":                   {"displacement.relocated"},
	"Sheltered":                   {"displacement.sheltering"},
	"In Relief Camp":              {"displacement.sheltering"},
	"Homeless":                    {"displacement.homeless"},
	"Returns":                     {"displacement.returned"},
	"Destroyed Housing":           {"damage.destroyed"},
	"Partially Destroyed Housing": {"damage.damaged"},
	"Uninhabitable Housing":       {"damage.damaged:uninhabitable_housing", "damage.destroyed:uninhabitable_housing"},
}

// housing lists the objects and units that stand for homes. IDMC counts a home
// as a household.
var housing = []string{"housing", "house", "home", "dwelling", "building", "apartment", "flat", "hut", "residence", "shelter", "cottage", "property", "unit"}

// idmcUnit gives a figure's unit as IDMC names it, "" for any other unit.
func idmcUnit(f *orontes.Figure) string {
	switch {
	case f.Unit == orontes.UnitPeople:
		return "People"
	case f.Unit == orontes.UnitHouseholds, slices.Contains(housing, f.Unit), slices.Contains(housing, strings.TrimSuffix(f.Unit, "s")):
		return "Households"
	}
	return ""
}

// idmcTerm reports whether a claim says what a reporting term says.
func idmcTerm(c *orontes.Claim, term string) bool {
	for _, want := range idmcTerms[term] {
		kind, measure, narrow := strings.Cut(want, ":")
		if kind != string(c.Kind)+"."+c.Type {
			continue
		}
		if narrow && (c.Figure == nil || c.Figure.Measure != measure) {
			continue
		}
		if c.Kind == orontes.Damage && !slices.Contains(housing, c.Object) && (c.Figure == nil || idmcUnit(c.Figure) != "Households") {
			continue
		}
		return true
	}
	return false
}

// The measures of IDMC.
const (
	idmcAny      = "quantity, any claim"
	idmcPrinted  = "quantity, any claim, of excerpts that print the number"
	idmcAll      = "quantity, any claim, all languages"
	idmcBest     = "quantity, best claim"
	idmcUnits    = "unit"
	idmcTermName = "term"
)

// ScoreIDMC scores figures of displacement on IDMC's labelled excerpts.
func ScoreIDMC(b *Bench) (*Score, error) {
	gold, reports, err := idmcExcerpts(b)
	if err != nil {
		return nil, err
	}
	s := newIDMC()
	for i, r := range b.read(reports) {
		if err := s.idmc(gold[i], r); err != nil {
			return nil, err
		}
	}
	return s, nil
}

// idmcExcerpts gives the labelled excerpts, each with the report made of it.
func idmcExcerpts(b *Bench) ([]idmcRecord, []*orontes.Report, error) {
	gold, err := records[idmcRecord](b.path("displacement/idmc_fully_labelled.jsonl"))
	if err != nil {
		return nil, nil, err
	}
	documents := make([]stream, len(gold))
	for i, g := range gold {
		documents[i] = stream{ID: fmt.Sprintf("idmc-%d", i+1), Text: g.Excerpt}
	}
	reports, err := received(documents)
	return gold, reports, err
}

func newIDMC() *Score {
	s := &Score{
		Set: "idmc", Title: "IDMC: figures of displacement",
		About: "Excerpts of reports, mostly one or two sentences, each labelled with one figure, what is counted (people or households) and IDMC's reporting term.",
		Rules: []string{
			"Each excerpt is a report of its own, with language and date left to be found. Excerpts that are not in English are unread by design and left out of all measures except the last; their number is the difference.",
			"Quantity, any claim: some displacement or damage claim has a figure whose best value, low end or high end is the gold number. A number merely inside a range is wrong. Negated claims count as any other.",
			"Some gold numbers are sums over the excerpt, which it does not print; the reader does not add, and they are left out of “of excerpts that print the number” only.",
			"Shallow rule: the first number over 31 that is no year.",
			"Quantity, best claim: the same of one claim only: the main claim where it is a displacement or damage claim with a figure, else the first displacement claim with a figure, else the first damage claim with one.",
			"Unit: of the claims with the right quantity, one counts in the gold unit. Homes (" + strings.Join(housing, ", ") + ") are households. “Unit” is over excerpts with the right quantity, “quantity and unit” over all.",
			"Term: of the claims with the right quantity, one has the type that the term stands for (" + idmcTermList() + "); damage counts where what is damaged is homes. “Term” is over excerpts with the right quantity, “quantity and term” over all.",
		},
	}
	s.aim(idmcAny, .85)
	s.aim(idmcPrinted, .85)
	s.aim(idmcBest, 0)
	s.aim(idmcUnits, .90)
	s.aim("quantity and unit", 0)
	s.aim(idmcTermName, .70)
	s.aim("quantity and term", 0)
	s.aim(idmcAll, 0)
	return s
}

func idmcTermList() string {
	terms := make([]string, 0, len(idmcTerms))
	for term, types := range idmcTerms {
		terms = append(terms, term+" = "+strings.Join(types, " or "))
	}
	slices.Sort(terms)
	return strings.Join(terms, "; ")
}

func (s *Score) idmc(g idmcRecord, r *orontes.Reading) error {
	want, err := strconv.ParseFloat(g.Figure, 64)
	if err != nil {
		return fmt.Errorf("%s: figure %q: %w", r.Report.ID, g.Figure, err)
	}
	s.Documents++
	var right []*orontes.Claim
	var main, displaced, damaged *orontes.Claim
	for i := range r.Claims {
		c := &r.Claims[i]
		if c.Figure == nil || c.Kind != orontes.Displacement && c.Kind != orontes.Damage {
			continue
		}
		if says(c.Figure, want) {
			right = append(right, c)
		}
		switch {
		case c.Main:
			main = c
		case c.Kind == orontes.Displacement && displaced == nil:
			displaced = c
		case c.Kind == orontes.Damage && damaged == nil:
			damaged = c
		}
	}
	s.count(idmcAll, len(right) > 0)
	if lang := r.Report.Language; lang != "en" && lang != "und" && lang != "" {
		return nil
	}
	best := main
	if best == nil {
		best = displaced
	}
	if best == nil {
		best = damaged
	}
	unit := slices.ContainsFunc(right, func(c *orontes.Claim) bool { return idmcUnit(c.Figure) == g.Unit })
	term := slices.ContainsFunc(right, func(c *orontes.Claim) bool { return idmcTerm(c, g.Term) })
	fail := func(measure, class, got string) {
		s.Errors = append(s.Errors, Error{Measure: measure, Class: class, ID: r.Report.ID,
			Gold: fmt.Sprintf("%s %s, %s", g.Figure, g.Unit, g.Term), Got: got, Sentence: oneLine(r.Report.Text), Claims: tellAll(r.Claims)})
	}

	shallow := shallowFigure(r.Report.Text) == want
	s.count(idmcAny, len(right) > 0)
	s.against(idmcAny, shallow)
	s.against(idmcBest, shallow)
	if prints(r.Report.Text, want) {
		s.count(idmcPrinted, len(right) > 0)
		s.against(idmcPrinted, shallow)
	}
	s.count(idmcBest, best != nil && says(best.Figure, want))
	s.count("quantity and unit", unit)
	s.count("quantity and term", term)
	if len(right) == 0 {
		fail(idmcAny, idmcMiss(g, r, want), "")
		return nil
	}
	if best == nil || !says(best.Figure, want) {
		fail(idmcBest, "another figure of the excerpt is taken for the chief one", tell(best))
	}
	s.count(idmcUnits, unit)
	if !unit {
		fail(idmcUnits, g.Unit+" read as "+right[0].Figure.Unit, tell(right[0]))
	}
	s.count(idmcTermName, term)
	if !term {
		fail(idmcTermName, g.Term+" read as "+string(right[0].Kind)+"."+right[0].Type, tell(right[0]))
	}
	return nil
}

// idmcMiss says why no displacement or damage claim carries the gold number.
func idmcMiss(g idmcRecord, r *orontes.Reading, want float64) string {
	if !prints(r.Report.Text, want) {
		return "number not printed as such (a sum, or in another form)"
	}
	if len(r.Claims) == 0 {
		return "no claim at all"
	}
	kind := false
	for i := range r.Claims {
		c := &r.Claims[i]
		if says(c.Figure, want) {
			return "the figure hangs on a claim of another kind: " + string(c.Kind)
		}
		kind = kind || idmcTerm(c, g.Term)
	}
	if kind {
		for i := range r.Claims {
			if c := &r.Claims[i]; idmcTerm(c, g.Term) && c.Figure != nil {
				return "right type, but with another figure"
			}
		}
		return "right type, but without a figure"
	}
	for i := range r.Claims {
		if c := &r.Claims[i]; c.Kind == orontes.Displacement || c.Kind == orontes.Damage {
			return "no claim of the right type: " + g.Term
		}
	}
	return "no displacement or damage claim: " + g.Term
}
