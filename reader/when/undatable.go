package when

import "orontes/reader/quantity/numeral"

// undatable finds what is plainly meant for a date and says no day: one that cannot
// be ("31 November"), one that can be read in two ways ("03/04/24"), a feast that
// moves with the moon. It gives the atom behind it, 0 for none.
func (p *parser) undatable(i int) int {
	if v, size, last := p.numbers(i); last > 0 && p.free(i) {
		if (size[2] == 2 || size[2] == 4) && size[0] <= 2 && size[1] <= 2 && v[0] >= 1 && v[0] <= 31 && v[1] >= 1 && v[1] <= 31 || size[0] == 4 && size[1] == 2 && size[2] == 2 && v[0] >= firstYear && v[0] <= lastYear {
			return last
		}
	}
	switch {
	case p.monthWord(i):
		if _, last := p.dayNumber(p.afterMonth(i)); last > 0 && !p.countsNext(last, p.afterMonth(i)) {
			return p.pastYear(last)
		}
	case p.line.Kind(i) == numeral.Digits && p.free(i):
		if _, last := p.dayNumber(i); last > 0 && p.monthWord(last) {
			return p.pastYear(p.afterMonth(last))
		}
	case p.words[i].has(feast) && p.line.Atoms[i].Upper:
		for last := min(i+5, p.line.Len()); last > i; last-- {
			if known.feasts[string(p.line.Phrase(i, last))] {
				return p.pastYear(last)
			}
		}
	}
	return 0
}

// pastYear steps over the year behind a date.
func (p *parser) pastYear(i int) int {
	if _, last := p.yearAfter(i); last > 0 {
		return last
	}
	return i
}
