package fusion

import (
	"cmp"

	"orontes"
)

// better orders two tellings of one place: what is surest first, then by what
// it is, so that the one shown does not depend on which came first.
func better(p, q *orontes.Place) bool {
	lat := func(p *orontes.Place) (float64, float64) {
		if p.Point == nil {
			return 0, 0
		}
		return p.Lat, p.Lon
	}
	pLat, pLon := lat(p)
	qLat, qLon := lat(q)
	return cmp.Or(cmp.Compare(q.Score, p.Score), cmp.Compare(p.Name, q.Name), cmp.Compare(q.Population, p.Population),
		cmp.Compare(p.Feature, q.Feature), cmp.Compare(p.Admin1, q.Admin1), cmp.Compare(p.Admin2, q.Admin2),
		cmp.Compare(p.Precision, q.Precision), cmp.Compare(pLat, qLat), cmp.Compare(pLon, qLon)) < 0
}
