package reader

import (
	"strings"

	"orontes"
)

// affiliate finds whose soldiers, government or planes a common noun speaks of.
func (d *document) affiliate(s *sentence, i, first int, p *party) {
	owner := ""
	for k := first; k < i; k++ {
		if code, ok := d.reader.places.Demonym(s.Tokens[k].Form); ok {
			owner = code
		}
		if f := s.toponym[k]; f != nil && f.Precision == orontes.PrecisionCountry {
			owner = f.Country
		}
	}
	possessor := s.child(i, "nmod:poss")
	if possessor >= 0 {
		if m := s.party[possessor]; m != nil && m.party != nil && (p.Class == "state_forces" || p.Class == "armed_group") {
			p.ID, p.Class, p.Name = m.party.ID, m.party.Class, squash(d.words(s, s.left(possessor), i+1))
			if m.leader != "" {
				p.Name = m.party.Name
			}
			return
		}
		if f := s.toponym[possessor]; f != nil && f.Precision == orontes.PrecisionCountry {
			owner = f.Country
		}
	}
	if owner == "" {
		return
	}
	switch p.Class {
	case "state_forces":
		p.ID = strings.ToLower(owner) + "-forces"
	case "government":
		p.ID = strings.ToLower(owner) + "-gov"
	}
	if f, l := first, i+1; f < l && s.Tokens[f].UPOS == "DET" {
		p.Name = squash(d.words(s, f+1, l))
	}
}

// forcesOf names the armed forces of a country whose adjective stands at token i.
func (d *document) forcesOf(s *sentence, country string, i int) orontes.Actor {
	return orontes.Actor{
		Name: squash(s.Tokens[i].Form) + " forces", ID: strings.ToLower(country) + "-forces",
		Class: "state_forces", Span: d.span(s, i, i+1),
	}
}
