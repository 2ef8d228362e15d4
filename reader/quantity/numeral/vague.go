package numeral

// vague reads amounts that are no number: "several hundred", "a few", "dozens",
// "tens of thousands", "a couple of dozen".
func (l *Line) vague(i int) (Numeral, bool) {
	w := l.Atoms[i].Word
	switch w.Class {
	case Plural:
		return l.plural(i, i+1, w)
	case Dozen:
		n := Numeral{First: i, Last: i + 1, Low: w.Low, High: w.High, Vague: w.High > w.Low, Scale: 1}
		if w.Low < 10 { // "a couple of hundred", "a handful of"
			at := n.Last
			if l.Is(at, "of") {
				at++
			}
			if m := l.times(at); m > 0 {
				n.Last, n.Low, n.High, n.Scale = at+1, n.Low*m, n.High*m, m
			}
		}
		return n, true
	}
	n := Numeral{First: i, Last: i + 1, Low: w.Low, High: w.High, Vague: true, Scale: 1}
	for at := n.Last; ; at++ {
		m := l.times(at)
		if m == 0 {
			return n, true
		}
		n.Last, n.Low, n.High, n.Scale = at+1, n.Low*m, n.High*m, n.Scale*m
	}
}

// someFew tells "the past few days" from "few knew": alone, few is not many.
func (l *Line) someFew(i int) bool {
	switch string(l.Word(i - 1)) {
	case "a", "the", "last", "past", "next", "first", "these", "those", "coming", "another":
		return true
	}
	return false
}

// times is the factor that atom i multiplies a vague amount by, 0 for none.
func (l *Line) times(i int) float64 {
	switch l.class(i) {
	case Magnitude:
		return l.Atoms[i].Word.Low
	case Dozen:
		if w := l.Atoms[i].Word; w.Low >= 12 {
			return w.Low
		}
	}
	return 0
}

// plural reads "dozens", "tens of thousands", "hundreds and hundreds".
func (l *Line) plural(i, last int, w Word) (Numeral, bool) {
	n := Numeral{First: i, Last: last, Low: w.Low, High: w.High, Vague: true, Scale: 1}
	low := w.Factor
	for l.Is(n.Last, "of") && l.class(n.Last+1) == Plural {
		next := l.Atoms[n.Last+1].Word
		// "thousands" as a factor is a thousand: half of its least value.
		m := next.Low / 2
		if next.Low >= 1e14 || m != 100 && m < 1000 {
			break
		}
		n.Low, n.High = low*m, (n.High+1)*m-1
		low = n.Low
		n.Last += 2
	}
	if (l.Is(n.Last, "and") || l.Is(n.Last, "upon")) && l.class(n.Last+1) == Plural {
		if l.Atoms[n.Last+1].Word == w {
			n.Last += 2
		}
	}
	return n, true
}

// ratio reads "nine out of ten" and "one in every three" as shares.
func (l *Line) ratio(i int) (Numeral, bool) {
	at := i + 1
	switch {
	case l.Is(at, "out") && l.Is(at+1, "of"):
		at += 2
		if l.Is(at, "every") {
			at++
		}
	case (l.Is(at, "in") || l.Is(at, "of")) && l.Is(at+1, "every"):
		at += 2
	case l.Is(at, "in"): // "one in three", "seven in 10"
		at++
	default:
		return Numeral{}, false
	}
	part, ok1 := l.small(i)
	whole, ok2 := l.small(at)
	if !ok1 || !ok2 || part >= whole || l.class(at+1) == Magnitude {
		return Numeral{}, false
	}
	return Numeral{First: i, Last: at + 1, Low: part / whole, High: part / whole, Scale: 1, Share: true}, true
}

// small is the value of one atom that is a whole number up to a hundred.
func (l *Line) small(i int) (float64, bool) {
	if i >= len(l.Atoms) {
		return 0, false
	}
	a := &l.Atoms[i]
	switch {
	case a.Kind == Digits && a.Number.Plain && a.Number.Value <= 100:
		return a.Number.Value, a.Number.Value > 0
	case a.Word.Class == Unit || a.Word.Class == Ten:
		return a.Word.Low, a.Word.Low > 0
	}
	return 0, false
}

// Whole is the value of one atom of at most four bare digits and the atom after
// it; end is 0 for none.
func (l *Line) Whole(i int) (value, end int) {
	if i < 0 || i >= len(l.Atoms) {
		return 0, 0
	}
	a := &l.Atoms[i]
	if a.Kind == Digits && a.Number.Plain && a.Number.Len <= 4 {
		return int(a.Number.Value), i + 1
	}
	return 0, 0
}

// OrdinalAt is the value of an ordinal at atom i, in digits ("6th") or as a
// word ("third"), and the atom after it; end 0 for none.
func (l *Line) OrdinalAt(i int) (value, end int) {
	if v, next := l.Whole(i); next > 0 && l.Glued(next) {
		switch string(l.Word(next)) {
		case "st", "nd", "rd", "th":
			return v, next + 1
		}
		return 0, 0
	}
	if i < 0 || i >= len(l.Atoms) {
		return 0, 0
	}
	w := l.Atoms[i].Word
	switch {
	case w.Class == Ten: // "twenty-first"
		at := l.hyphen(i + 1)
		if v, end := l.OrdinalAt(at); end > 0 && at > i+1 && v < 10 {
			return int(w.Low) + v, end
		}
	case w.Class == Ordinal:
		return int(w.Low), i + 1
	case w.Class == Fraction && w.Low > 2:
		if word := l.Word(i); word[len(word)-1] != 's' && string(word) != "quarter" {
			return int(w.Low), i + 1
		}
	}
	return 0, 0
}
