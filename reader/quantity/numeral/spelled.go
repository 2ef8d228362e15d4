package numeral

// counted reads a number in words: "two hundred and forty-two", "ninety",
// "five million", "one and a half million".
func (l *Line) counted(i int) (Numeral, bool) {
	total, group := 0.0, 0.0
	limit, scale := 1e18, 1.0 // magnitudes fall from left to right
	tens, units, hundreds := false, false, false
	at := i
loop:
	for at < len(l.Atoms) {
		next := at
		if at > i {
			next = l.hyphen(at)
			if l.Is(at, "and") && l.joins(at, hundreds || group == 0 && total > 0, tens || units) {
				next = at + 1
			}
		}
		w := l.Atoms[min(next, len(l.Atoms)-1)].Word
		switch {
		case next >= len(l.Atoms):
			break loop
		case w.Class == Unit:
			if units || tens && w.Low > 9 {
				break loop
			}
			group, units = group+w.Low, true
		case w.Class == Ten:
			if units || tens {
				break loop
			}
			group, tens = group+w.Low, true
		case w.Class == Magnitude && w.Low == 100:
			if hundreds || group > 99 || group == 0 && at > i {
				break loop
			}
			group, hundreds, tens, units = max(group, 1)*100, true, false, false
		case w.Class == Magnitude:
			if w.Low >= limit || group == 0 && at > i {
				break loop
			}
			total += max(group, 1) * w.Low
			limit, scale = w.Low, w.Low
			group, hundreds, tens, units = 0, false, false, false
		default:
			break loop
		}
		at = next + 1
		if w.Low == 0 {
			break // nothing is built on zero
		}
	}
	v := total + group
	n := Numeral{First: i, Last: at, Low: v, High: v, Scale: scale}
	if end, add := l.andHalf(at); end > 0 {
		if total > 0 && group == 0 { // "a million and a half"
			n.Last, n.Low = end, v+add*scale
		} else if scale == 1 { // "one and a half million", "two and a half years"
			n.Last, n.Low = end, v+add
			n.High = n.Low
			return l.scaled(n), true
		}
		n.High = n.Low
	}
	if end, digits := l.point(at); end > 0 && scale == 1 {
		n.Last, n.Low = end, v+digits
		n.High = n.Low
		return l.scaled(n), true
	}
	if at == i+1 && scale == 1 && !hundreds {
		if f, ok := l.fraction(i, v); ok {
			return f, true
		}
		return l.scaled(n), true // "two dozen"
	}
	return n, at > i
}

// point reads the decimals of a number in words, "point two five", from atom i on;
// end is 0 for none.
func (l *Line) point(i int) (end int, v float64) {
	if !l.Is(i, "point") {
		return 0, 0
	}
	at, unit := i+1, 1.0
	for ; l.class(at) == Unit && l.Atoms[at].Word.Low < 10; at++ {
		unit /= 10
		v += l.Atoms[at].Word.Low * unit
	}
	if at == i+1 {
		return 0, 0
	}
	return at, v
}

// joins decides whether "and" at atom i belongs to the number: it must follow
// a magnitude and bring tens or units that no magnitude multiplies, so that
// "one hundred and two hundred" stays two numbers.
func (l *Line) joins(i int, afterMagnitude, complete bool) bool {
	if !afterMagnitude || complete {
		return false
	}
	at := i + 1
	if l.class(at) == Ten {
		at++
		if h := l.hyphen(at); l.class(h) == Unit {
			at = h + 1
		}
	} else if l.class(at) == Unit {
		at++
	}
	return at > i+1 && l.class(at) != Magnitude
}

// article reads "a hundred", "a dozen", "a few hundred", "a couple of dozen",
// "a third of", "a quarter of a million", "a half".
func (l *Line) article(i int) (Numeral, bool) {
	var n Numeral
	var ok bool
	switch l.class(i + 1) {
	case Magnitude:
		n, ok = l.counted(i + 1)
	case Vague:
		if !l.Is(i+1, "few") {
			return n, false
		}
		n, ok = l.vague(i + 1)
	case Dozen:
		n, ok = l.vague(i + 1)
	case Fraction:
		if l.Is(i+1, "half") {
			n, ok = l.half(i + 1)
			break
		}
		n, ok = l.fraction(i, 1)
		if ok && n.Share && !l.Is(n.Last, "of") {
			return n, false // "a third person"
		}
	}
	n.First = i
	return n, ok
}

// fraction reads "two thirds", "one-third", "three quarters of a million",
// where atom i holds the counted part.
func (l *Line) fraction(i int, count float64) (Numeral, bool) {
	at := l.hyphen(i + 1)
	w := l.Atoms[min(at, len(l.Atoms)-1)].Word
	if at >= len(l.Atoms) || w.Class != Fraction || count >= w.Low {
		return Numeral{}, false
	}
	if plural := l.Word(at)[len(l.Word(at))-1] == 's'; plural != (count > 1) {
		return Numeral{}, false
	}
	v := count / w.Low
	return l.ofMagnitude(Numeral{First: i, Last: at + 1, Low: v, High: v, Scale: 1, Share: true}), true
}

// ofMagnitude multiplies a fraction by what follows: "of a million", "a dozen".
func (l *Line) ofMagnitude(n Numeral) Numeral {
	at := l.hyphen(n.Last)
	if l.Is(at, "of") {
		at++
	}
	if l.Is(at, "a") {
		at++
	}
	if at >= len(l.Atoms) {
		return n
	}
	if w := l.Atoms[at].Word; w.Class == Magnitude || w.Class == Dozen && w.Low >= 12 && w.Low == w.High {
		n.Last, n.Low = at+1, n.Low*w.Low
		n.High, n.Scale, n.Share = n.Low, w.Low, false
	}
	return n
}

// half reads "half of", "half the", "half a million", "half-dozen". Other
// halves ("the eastern half") are places, not numbers.
func (l *Line) half(i int) (Numeral, bool) {
	if !l.Is(i, "half") { // "Quarter of a million" opens a headline
		n := l.ofMagnitude(Numeral{First: i, Last: i + 1, Low: 1 / l.Atoms[i].Word.Low, Scale: 1, Share: true})
		n.High = n.Low
		return n, !n.Share
	}
	n := l.ofMagnitude(Numeral{First: i, Last: i + 1, Low: 0.5, High: 0.5, Scale: 1, Share: true})
	if !n.Share {
		return n, true
	}
	switch string(l.Word(i + 1)) {
	case "of", "the", "its", "their", "his", "her", "our", "all", "that", "those", "a", "an":
		return n, true
	}
	return n, false
}
