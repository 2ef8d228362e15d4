package fusion

import (
	"strconv"
	"strings"

	"orontes"
)

// spot is a place as fusion keeps it: one for all claims that name it.
type spot struct {
	key    string
	anchor string // the key of the place it is described by, its own where it is not
	place  *orontes.Place
	unit   string // folded name without "governorate" and the like, for containment
}

// spot finds or makes the spot of a place name; 0 is no place. A name that
// stands for an institution is none. Of several tellings of a place the surest
// is shown; a spot that is shown otherwise from now on is added to moved.
func (f *fuser) spot(t *orontes.Toponym, moved map[int]bool) int {
	if t == nil || t.Metonym {
		return 0
	}
	key := placeKey(&t.Place)
	if key == "" {
		return 0
	}
	i, ok := f.placeIndex[key]
	if !ok {
		i = len(f.places)
		f.places = append(f.places, spot{key: key, anchor: anchorKey(&t.Place)})
		f.placeIndex[key] = i
	}
	if s := &f.places[i]; s.place == nil {
		s.show(&t.Place)
	} else if better(&t.Place, s.place) {
		s.show(&t.Place)
		moved[i] = true
	}
	return i
}

// groundOf is the settlement that the place of a testimony is a part of, by
// the rules, else that place itself.
func (f *fuser) groundOf(t *testimony, moved map[int]bool) int {
	if whole := f.whole(t.claim.Place); whole != nil {
		return f.spot(whole, moved)
	}
	return t.place
}

// whole is the settlement that a described place is a part of ("eastern
// Aleppo"), nil for any other.
func (f *fuser) whole(t *orontes.Toponym) *orontes.Toponym {
	if t == nil || t.Relation == "" || t.DistanceKM != 0 || t.Precision != orontes.PrecisionSettlement || !f.rules.part[t.Relation] {
		return nil
	}
	p := *t
	p.Relation, p.Area = "", nil
	return &p
}

func (s *spot) show(p *orontes.Place) { s.place, s.unit = p, unitName(p.Name) }

// freed looks again which telling of a place to show, for the places of
// reports that are gone.
func (f *fuser) freed(gone []*source) map[int]bool {
	moved := map[int]bool{}
	for _, s := range gone {
		for _, t := range s.ts {
			for _, i := range [...]int{t.place, t.ground, t.leave, t.reach} {
				if i != 0 {
					moved[i] = true
				}
			}
		}
	}
	if len(moved) == 0 {
		return moved
	}
	for i := range moved {
		f.places[i].place = nil
	}
	for _, t := range f.testimonies {
		for _, p := range [...]*orontes.Toponym{t.claim.Place, f.whole(t.claim.Place), t.claim.Origin, t.claim.Destination} {
			if p == nil || p.Metonym {
				continue
			}
			if i := f.placeIndex[placeKey(&p.Place)]; moved[i] && (f.places[i].place == nil || better(&p.Place, f.places[i].place)) {
				f.places[i].show(&p.Place)
			}
		}
	}
	return moved
}

// placeKey names a place. What is only described by another place ("within
// 5 km of Homs") is not that place and has a key of its own.
func placeKey(p *orontes.Place) string {
	key := anchorKey(p)
	if key != "" && (p.Relation != "" || p.DistanceKM != 0) {
		key += "|" + p.Relation + "|" + strconv.FormatFloat(p.DistanceKM, 'f', -1, 64)
	}
	return key
}

// anchorKey names the place that a name stands for, whatever is said of how
// the event lies to it.
func anchorKey(p *orontes.Place) string {
	switch {
	case p.Key != "":
		return p.Key
	case p.GeoNamesID != 0:
		return "gn:" + strconv.Itoa(p.GeoNamesID)
	case p.Name != "":
		return "name:" + sounds(p.Name) + "|" + p.Country
	}
	return ""
}

// described reports whether the place is only described by another.
func (s *spot) described() bool { return s.place.Relation != "" || s.place.DistanceKM != 0 }

// broad reports whether the place is larger than a settlement, or only
// described within bounds.
func (s *spot) broad() bool {
	if s.place != nil && s.described() && s.place.Area != nil {
		return true
	}
	switch s.place.Precision {
	case orontes.PrecisionAdmin2, orontes.PrecisionAdmin1, orontes.PrecisionCountry, orontes.PrecisionRegion:
		return true
	}
	return false
}

// contains reports whether s is a unit that the settlement or point t lies in,
// by the names of its units or by its box. A place never contains itself.
func (s *spot) contains(t *spot) bool {
	if s.place == nil || t.place == nil || s.key == t.key || !s.broad() || t.broad() || t.described() || !s.place.Resolved || !t.place.Resolved {
		return false
	}
	if s.described() { // "between Hama and Homs" is not Hama
		return s.anchor != t.key && s.place.Area != nil && inBox(s.place.Area, t.place.Point)
	}
	same := s.place.Country != "" && s.place.Country == t.place.Country
	switch s.place.Precision {
	case orontes.PrecisionCountry:
		return same
	case orontes.PrecisionAdmin1:
		return same && s.unit == unitName(t.place.Admin1)
	case orontes.PrecisionAdmin2:
		return same && s.unit == unitName(t.place.Admin2)
	}
	return inBox(s.place.Area, t.place.Point)
}

func inBox(b *orontes.Box, p *orontes.Point) bool {
	if b == nil || p == nil || p.Lat < b.South || p.Lat > b.North {
		return false
	}
	if b.West <= b.East {
		return b.West <= p.Lon && p.Lon <= b.East
	}
	return p.Lon >= b.West || p.Lon <= b.East
}

// unitName is the folded name of an administrative unit without the word that
// says what sort of unit it is.
func unitName(name string) string {
	name = fold(name)
	for _, sort := range []string{" governorate", " district", " province", " oblast", " state", " region", " county", " subdistrict"} {
		name = strings.TrimSuffix(name, sort)
	}
	return name
}

// at is the place of a spot as it is shown, nil for none.
func (f *fuser) at(i int) *orontes.Place { return f.places[i].place }
