package when

// tense says which way the words around an expression look.
type tense int8

const (
	unclear tense = iota
	back
	ahead
)

// reach is how many atoms to each side are asked for their tense.
const reach = 15

// tenseAt tells which way the verb beside the atoms from first up to but not
// including last looks: the nearest sign before them, else the nearest after.
func (p *parser) tenseAt(first, last int) tense {
	if p.tenseLast == last && p.tenseFirst == first {
		return p.tense
	}
	p.tenseFirst, p.tenseLast = first, last
	p.tense = unclear
	participle := false
	for i := first - 1; i >= 0 && i >= first-reach; i-- {
		if p.line.Is(i, ";") || p.line.Is(i, ":") {
			break
		}
		if p.tense = p.sign(i); p.tense != unclear {
			return p.tense
		}
		participle = participle || p.tokens[p.line.Atoms[i].Token].XPOS == "VBN"
	}
	if participle { // "a law passed on 29 April"
		p.tense = back
		return back
	}
	for i := last; i < p.line.Len() && i < last+reach; i++ {
		if p.line.Is(i, ";") {
			break
		}
		if p.tense = p.sign(i); p.tense != unclear {
			return p.tense
		}
	}
	return p.tense
}

// sign is the tense that one atom speaks for.
func (p *parser) sign(i int) tense {
	if p.line.Is(i, "due") && p.line.Is(i+1, "to") {
		return unclear // "to" decides: a plan, or the cause of something
	}
	if t := p.words[i].tense; t != unclear && !(t == back && p.line.Is(i-1, "be")) {
		return t
	}
	w := p.line.Word(i)
	if p.line.Is(i-1, "be") && (p.line.Is(i-2, "to") || p.words[max(i-2, 0)].tense == ahead) {
		return ahead // "to be held on Monday"
	}
	if len(w) == 2 && w[0] == 't' && w[1] == 'o' {
		// "due to meet", "agreed on Friday to meet", "urged residents to leave"
		if i+1 >= len(p.words) || p.line.Is(i+1, "a") || p.line.Is(i+1, "the") || p.line.Is(i+1, "an") {
			return unclear
		}
		if x := p.tokens[p.line.Atoms[i+1].Token].XPOS; x != "" && x != "VB" {
			return unclear
		}
		for j := i - 1; j >= 0 && j >= i-3; j-- {
			if p.words[j].has(intent) || p.words[j].tense == ahead {
				return ahead
			}
		}
		return unclear
	}
	switch p.tokens[p.line.Atoms[i].Token].XPOS {
	case "VBD":
		return back
	case "":
	default:
		return unclear
	}
	if n := len(w); n > 4 && w[n-1] == 'd' && w[n-2] == 'e' && !p.words[i].has(intent) {
		return back
	}
	return unclear
}
