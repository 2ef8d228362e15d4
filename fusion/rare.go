package fusion

import (
	"cmp"
	"math"
	"slices"

	"orontes"
)

// joinRare joins accounts of what is so rare that two of one day are one
// event: where one tells no more of the place than the country, or where the
// two places are near each other. The one most speak of takes the others in.
func (f *fuser) joinRare(accounts []*account) []*account {
	order := slices.Clone(accounts)
	slices.SortFunc(order, func(a, b *account) int {
		return cmp.Or(compareBool(f.vagueness(a) > 1, f.vagueness(b) > 1), cmp.Compare(len(b.origins), len(a.origins)),
			cmp.Compare(len(b.says), len(a.says)), byHead(a, b))
	})
	lag := f.rules.days["lag"]
	var kept []*account
	joined := map[*account]bool{}
	for _, a := range order {
		i := slices.IndexFunc(kept, func(k *account) bool {
			return a.to-a.from <= 2 && k.to-k.from <= 2 && a.from <= k.to+lag && k.from <= a.to+lag && f.nearby(k.place, a.place) && f.tells(k, a)
		})
		if i < 0 {
			kept = append(kept, a)
			continue
		}
		f.merge(kept[i], a)
		joined[a] = true
	}
	return slices.DeleteFunc(accounts, func(a *account) bool { return joined[a] })
}

// nearby reports whether what is told of two places may be of one: one is no
// place, or the country of the other, or they are a short way apart.
func (f *fuser) nearby(a, b int) bool {
	if a == 0 || b == 0 || a == b {
		return true
	}
	p, q := f.at(a), f.at(b)
	if p.Precision == orontes.PrecisionCountry || q.Precision == orontes.PrecisionCountry {
		return p.Country == q.Country
	}
	return p.Point != nil && q.Point != nil && kilometres(p.Point, q.Point) <= f.rules.ratio["near"]
}

// kilometres is the distance of two points on the sphere, for short ways.
func kilometres(p, q *orontes.Point) float64 {
	const degree = 111.2
	rad := math.Pi / 180
	north := (p.Lat - q.Lat) * degree
	east := math.Remainder(p.Lon-q.Lon, 360) * degree * math.Cos((p.Lat+q.Lat)/2*rad)
	return math.Hypot(north, east)
}
