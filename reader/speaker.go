package reader

import (
	"slices"
	"strconv"
	"strings"

	"orontes"
	"orontes/language"
)

// chooseSpeakers chooses who says each claim of a sentence.
func (d *document) chooseSpeakers(s *sentence, drafts []draft) {
	heard := d.hear(s)
	for k := range drafts {
		d.chooseSpeaker(s, &drafts[k], heard)
	}
	if d.desk.Chosen != nil {
		d.answer(s, heard)
	}
	d.voices = append(d.voices, heard)
}

// utterance is a claim of which is asked who says it.
type utterance struct {
	s      *sentence
	kind   string
	at     int      // its word
	up     []int    // from it to the root
	quoted string   // whether it stands in quotation marks, in words
	heard  []voice  // in its sentence
	scopes []string // how far what each of them says reaches
}

// chooseSpeaker chooses who says a claim: nobody, one whom its sentence lets speak, or
// two of them, who spoke in the sentences before, or who may answer in an interview.
func (d *document) chooseSpeaker(s *sentence, t *draft, heard []voice) {
	if own := t.claim.Attribution; t.claim.Kind == orontes.Accusation && len(own) > 0 {
		d.said, d.saidIn = own, s.number // who accuses says it
		return
	}
	u := utterance{s: s, kind: string(t.claim.Kind), at: t.word(), heard: heard, scopes: make([]string, len(heard))}
	u.up = s.upwards(u.at)
	if s.quoted[u.at] {
		u.quoted = " quoted"
	}
	for v := range heard {
		u.scopes[v] = u.scope(&heard[v])
	}
	var options []Option
	add := func(chain []orontes.Attribution, features []string) {
		options = append(options, Option{Features: append(features, d.repeats(&u, chain)...), Set: func(c *orontes.Claim) { c.Attribution = chain }})
	}
	if !u.rumoured() {
		add(nil, u.nobody())
	}
	told := make([][]string, len(heard))
	for v := range heard {
		told[v] = u.features(v)
		add([]orontes.Attribution{heard[v].by}, slices.Clip(told[v]))
		if by := heard[v].by; t.claim.Negated && by.Stance == orontes.States {
			by.Stance = orontes.Denies // "we did not fire at them, the army said"
			add([]orontes.Attribution{by}, append(slices.Clip(told[v]), "turned", "turned "+heard[v].cue.sort, "turned"+u.quoted, "turned "+string(t.claim.Kind)))
			options[len(options)-1].Set = func(c *orontes.Claim) { c.Attribution, c.Negated = []orontes.Attribution{by}, false }
		}
	}
	for a := range heard {
		for b := range heard {
			if u.chained(a, b) && len(options) < 30 {
				add([]orontes.Attribution{heard[a].by, heard[b].by}, slices.Concat(told[a], u.chain(a, b)))
			}
		}
	}
	seen := 0
	for n := len(d.voices) - 1; n >= max(0, len(d.voices)-3) && seen < 6; n-- {
		for k := len(d.voices[n]) - 1; k >= 0 && seen < 6; k-- {
			if v := &d.voices[n][k]; v.good && (v.close || v.cue.sort != "says" && v.cue.sort != "gives") {
				add([]orontes.Attribution{v.by}, u.before(v, len(d.voices)-n))
				seen++
			}
		}
	}
	for n, v := range d.answering() {
		features := []string{"answers", "answers" + u.quoted, "answers of " + u.voices(), "answers nth " + strconv.Itoa(n)}
		if s.firstPerson() {
			features = append(features, "answers us")
		}
		if s.lower(len(s.Tokens)-1) == "?" {
			features = append(features, "answers question")
		}
		add([]orontes.Attribution{v}, features)
	}
	d.choose(t, "speaker", options)
	for v := range heard {
		d.bystander(t, &u, v)
	}
	d.said, d.saidIn = t.claim.Attribution, s.number
}

// rumoured reports whether a claim is the content of a rumour: the report does not
// vouch for it, whatever was learnt.
func (u *utterance) rumoured() bool {
	for v := range u.heard {
		if u.heard[v].cue.sort == "rumour" && strings.HasPrefix(u.scopes[v], "scope content") {
			return true
		}
	}
	return false
}

// repeats tells whether a chain is the one that said the claim before, and how long
// ago that was.
func (d *document) repeats(u *utterance, chain []orontes.Attribution) []string {
	if d.saidIn < 0 || len(chain) != len(d.said) || slices.ContainsFunc(chain, func(a orontes.Attribution) bool {
		return !slices.ContainsFunc(d.said, func(b orontes.Attribution) bool { return a.Span == b.Span })
	}) {
		return nil
	}
	again := "again "
	if len(chain) == 0 {
		again = "again none "
	}
	again += strconv.Itoa(min(3, u.s.number-d.saidIn))
	return []string{again, again + u.quoted + " of " + u.voices()}
}

// voices is how many cues a sentence has beside marks, large numbers together.
func (u *utterance) voices() string {
	n := 0
	for v := range u.heard {
		if c := u.heard[v].cue; c.first != c.last && c.sort == "says" && (v == 0 || u.heard[v-1].cue != c) {
			n++
		}
	}
	return strconv.Itoa(min(3, n))
}

// nobody tells what may let a claim be the report's own.
func (u *utterance) nobody() []string {
	all := []string{"none", "none " + u.kind, "none of " + u.voices()}
	if u.quoted != "" {
		all = append(all, "none quoted", "none quoted of "+u.voices())
	}
	if !u.s.body {
		all = append(all, "none in title")
	}
	if u.s.firstPerson() {
		all = append(all, "none of us", "none of us"+u.quoted)
	}
	return all
}

// features tells how a voice of the sentence stands to a claim's word.
func (u *utterance) features(n int) []string {
	s, v, scope := u.s, &u.heard[n], u.scopes[n]
	cue := v.cue
	order, from, to := "behind", u.at, cue.first
	if cue.first < u.at {
		order, from, to = "ahead", cue.first, u.at
	}
	if u.at >= v.first && u.at < v.last {
		order = "inside"
	}
	commas := 0
	for k := from + 1; k < to; k++ {
		if s.Tokens[k].Form == "," {
			commas++
		}
	}
	all := slices.Concat(v.traits, []string{
		scope, scope + " " + v.standing, scope + " " + cue.sort, scope + " " + cue.sort + " " + v.standing, scope + " " + u.kind,
		scope + " of " + u.voices(), scope + " " + v.form,
		order, "commas " + strconv.Itoa(min(3, commas)) + " " + order,
	})
	if u.quoted != "" {
		all = append(all, scope+u.quoted)
	}
	begins, ends := min(v.first, cue.first), max(v.last, cue.last)
	place := "amid"
	if begins <= 1 {
		place = "begins"
	}
	if ends > s.lastWord() {
		place = "ends"
	}
	switch s.lower(begins - 1) {
	case ",", "”", "\"", "''":
		place += " parted"
	}
	place += " " + order
	return append(all, place, place+" "+cue.sort, place+" "+cue.sort+" "+v.standing)
}

// chained reports whether one voice may be heard through another: "told the agency",
// "…, said X, citing Y".
func (u *utterance) chained(a, b int) bool {
	x, y := &u.heard[a], &u.heard[b]
	if x.by.Span == y.by.Span || !x.good {
		return false
	}
	if x.cue == y.cue {
		return x.cue.sort == "says" && y.subject
	}
	return y.cue.sort == "cites" || u.s.depth(y.cue.first, x.cue.first) > 0
}

// chain tells how two voices hang together.
func (u *utterance) chain(a, b int) []string {
	x, y := &u.heard[a], &u.heard[b]
	how := "chain " + x.cue.sort + " " + y.cue.sort
	if x.cue == y.cue {
		how = "chain told"
	}
	return []string{"chain", how, how + " " + x.form + " " + y.form, how + " " + x.standing + " " + y.standing, "chain to " + y.form,
		"chain inner " + u.scopes[b], "chain cues " + x.by.Verb + " " + y.by.Verb}
}

// before tells of a voice that some sentences before have.
func (u *utterance) before(v *voice, ago int) []string {
	far := strconv.Itoa(ago)
	if v.s.Paragraph != u.s.Paragraph {
		far += " paragraph"
	}
	all := []string{"before", "before " + far, "before " + far + u.quoted, "before " + v.form, "before " + v.standing, "before " + v.cue.sort + u.quoted,
		"before of " + u.voices(), "before kind " + u.kind, "before stance " + string(v.by.Stance)}
	if u.s.firstPerson() {
		all = append(all, "before us"+u.quoted)
	}
	if !v.s.body {
		all = append(all, "before title")
	}
	if v.s.quoted[len(v.s.Tokens)-1] {
		all = append(all, "before ends quoted"+u.quoted)
	}
	return all
}

// scope says how far what a voice says reaches, and whether a claim's word lies in
// it: in the clause the cue governs, in what goes before a cue that ends its
// stretch, in what follows one that opens it.
func (u *utterance) scope(v *voice) string {
	s, i, at := u.s, u.at, v.cue.first
	if i >= v.first && i < v.last {
		return "scope speaker"
	}
	stops := 0
	for k := min(i, at) + 1; k < max(i, at); k++ {
		if s.Tokens[k].Form == ";" {
			stops++
		}
	}
	tail := max(v.cue.last, v.last)
	for tail < len(s.Tokens) && s.Tokens[tail].Form != ";" && !(s.Tokens[tail].UPOS == "VERB" && !s.timed[tail]) {
		tail++
	}
	k := slices.Index(u.up, at)
	if h := s.Tokens[at].Head; k < 0 && h >= 0 && isRel(s.Tokens[at].Rel, "nsubj") {
		k = slices.Index(u.up, h) // "rumours spread that …"
	}
	scope := "scope ahead"
	switch {
	case k > 0 && stops == 0:
		scope = "scope content " + universal(s.Tokens[u.up[k-1]].Rel)
	case at > i && (tail == len(s.Tokens) || s.Tokens[tail].Form == ";"):
		scope = "scope back"
	case at > i:
		scope = "scope middle"
	case slices.ContainsFunc(s.Tokens[min(at+1, i):i], func(t language.Token) bool { return t.UPOS == "CCONJ" }):
		scope = "scope ahead and"
	}
	if stops > 0 {
		scope += " over"
	}
	return scope
}

// bystander takes who only says it out of those who did it or whom it befell: of
// "…, the army said" the parser may make a doer. Whoever says something of himself
// is told of by the clause that he governs, or by a word of its own.
func (d *document) bystander(t *draft, u *utterance, n int) {
	v := &u.heard[n]
	if t.claim.Kind == orontes.Statement || v.by.Span.Len() == 0 || v.first < u.at && strings.Contains(u.scopes[n], "content") && !(t.claim.Kind == orontes.Casualties && announced(u.s, u.at, v)) || u.at >= v.first && u.at < v.last ||
		!slices.ContainsFunc(t.claim.Attribution, func(a orontes.Attribution) bool { return a.Span == v.by.Span && a.Verb == v.by.Verb }) {
		return
	}
	phrase := d.span(u.s, v.first, v.last)
	speaks := func(a orontes.Actor) bool { return a.Span.Overlaps(v.by.Span) && phrase.Contains(a.Span) }
	t.claim.Actors, t.claim.Targets = without(t.claim.Actors, speaks), without(t.claim.Targets, speaks)
}

// announced reports whether what a voice says is a noun under its own verb: who
// announces deaths has killed nobody.
func announced(s *sentence, i int, v *voice) bool {
	return isNominal(s.token(i)) && s.Tokens[i].Head == v.cue.first
}

// without is a list without those of a kind; claims share their lists.
func without(actors []orontes.Actor, kind func(orontes.Actor) bool) []orontes.Actor {
	if !slices.ContainsFunc(actors, kind) {
		return actors
	}
	return slices.DeleteFunc(slices.Clone(actors), kind)
}

// answering are those who may answer in an interview: the first whom title and lead
// introduce as people who speak, where the report asks again and again.
func (d *document) answering() []orontes.Attribution {
	if d.answers != nil {
		return d.answers
	}
	d.answers = []orontes.Attribution{}
	asked := 0
	for n := range d.sentences {
		if s := &d.sentences[n]; s.lower(len(s.Tokens)-1) == "?" {
			asked++
		}
	}
	if asked < 3 {
		return d.answers
	}
	for n := range d.sentences[:min(4, len(d.sentences))] {
		s := &d.sentences[n]
		for i := range s.Tokens {
			t := s.token(i)
			if (t.UPOS != "NOUN" || !d.reader.words.Private[t.Lemma]) && (!d.reader.words.Roles[strings.ToLower(t.Lemma)] || t.XPOS != "NN" && t.XPOS != "NNP") || len(d.answers) == 5 {
				continue
			}
			first, last := s.core(i)
			name := squash(d.words(s, first, last))
			if !slices.ContainsFunc(d.answers, func(a orontes.Attribution) bool { return strings.EqualFold(a.Speaker, name) }) {
				d.answers = append(d.answers, orontes.Attribution{Speaker: name, Verb: "?", Stance: orontes.States, Span: d.span(s, first, last)})
			}
		}
	}
	return d.answers
}

// word is the word that tells a draft's claim: where no line of the lexicon does, its
// figure.
func (t *draft) word() int {
	if f := t.claim.Figure; f != nil && t.reading == nil && t.at == 0 {
		return max(0, slices.IndexFunc(t.s.Tokens, func(w language.Token) bool { return w.Start >= f.Span.Start }))
	}
	return t.head()
}

// firstPerson reports whether a sentence speaks of "we" or "I" outside quotation
// marks.
func (s *sentence) firstPerson() bool {
	for i := range s.Tokens {
		if !s.quoted[i] && s.Tokens[i].Feats.Has(language.Person1) {
			return true
		}
	}
	return false
}

// upwards are the words from token i to the root.
func (s *sentence) upwards(i int) []int {
	var path []int
	for range len(s.Tokens) {
		path = append(path, i)
		if i = s.Tokens[i].Head; i < 0 {
			break
		}
	}
	return path
}
