package atlas

// Named appends the postings of a folded name to dst, most populous first.
func (a *Atlas) Named(dst []Posting, folded []byte) []Posting {
	return a.find(dst, 0, secNames, hash(folded))
}

// Sounding appends the postings of a transliteration key to dst.
func (a *Atlas) Sounding(dst []Posting, key string) []Posting {
	return a.find(dst, 1, secSounds, hash(key))
}

func (a *Atlas) find(dst []Posting, table, sec int, h uint64) []Posting {
	t := a.part[sec]
	b, print := place(h, a.buckets[table])
	if b >= a.buckets[table] {
		return dst
	}
	from := uint32(0)
	if b > 0 {
		from = u32(t, int(4*b))
	}
	to := u32(t, int(4*b+4))
	body := t[4+4*int(a.buckets[table]):]
	if from > to || int(to) > len(body) {
		return dst
	}
	for s := body[from:to]; len(s) > 4; {
		p := u32(s, 0)
		v, n := uvarint(s[4:])
		if n == 0 || p > print {
			return dst
		}
		if p == print {
			return a.postings(dst, v)
		}
		s = s[4+n:]
	}
	return dst
}

func (a *Atlas) postings(dst []Posting, v uint64) []Posting {
	if v&1 == 0 {
		return append(dst, Posting{uint32(v >> 3), Kind(v >> 1 & 3)})
	}
	at := v >> 1
	p := a.part[secPostings]
	if at >= uint64(len(p)) {
		return dst
	}
	count, n := uvarint(p[at:])
	rest := p[at+uint64(n):]
	if n == 0 || count > uint64(len(rest)/3) {
		return dst
	}
	for i := range int(count) {
		x := u24(rest, 3*i)
		dst = append(dst, Posting{x >> 2, Kind(x & 3)})
	}
	return dst
}

func uvarint(s string) (v uint64, n int) {
	for i := 0; i < len(s) && i < 10; i++ {
		v |= uint64(s[i]&0x7f) << (7 * i)
		if s[i] < 0x80 {
			return v, i + 1
		}
	}
	return 0, 0
}
