package speech

import (
	"slices"
	"strconv"
	"strings"

	"orontes"
	"orontes/language"
	"orontes/reader/draft"
	"orontes/reader/lexicon"
	"orontes/reader/note"
	"orontes/reader/outlook"
)

// ChooseSpeakers chooses who says each claim of a sentence.
func ChooseSpeakers(d *draft.Document, s *note.Sentence, drafts []draft.Draft) {
	heard := hear(d, s)
	for k := range drafts {
		chooseSpeaker(d, s, &drafts[k], heard)
	}
	if d.Listener.Chosen != nil {
		answer(d, s, heard)
	}
	d.Voices = append(d.Voices, heard)
}

// utterance is a claim of which is asked who says it.
type utterance struct {
	s      *note.Sentence
	kind   string
	at     int           // its word
	up     []int         // from it to the root
	quoted string        // whether it stands in quotation marks, in words
	heard  []draft.Voice // in its sentence
	scopes []string      // how far what each of them says reaches
}

// chooseSpeaker chooses who says a claim: nobody, one whom its sentence lets speak, or
// two of them, who spoke in the sentences before, or who may answer in an interview.
func chooseSpeaker(d *draft.Document, s *note.Sentence, t *draft.Draft, heard []draft.Voice) {
	if own := t.Claim.Attribution; t.Claim.Kind == orontes.Accusation && len(own) > 0 {
		d.Said, d.SaidIn = own, s.Number // who accuses says it
		return
	}
	u := utterance{s: s, kind: string(t.Claim.Kind), at: word(t), heard: heard, scopes: make([]string, len(heard))}
	u.up = upwards(s, u.at)
	if s.Quoted[u.at] {
		u.quoted = " quoted"
	}
	for v := range heard {
		u.scopes[v] = u.scope(&heard[v])
	}
	var options []draft.Option
	add := func(chain []orontes.Attribution, features []string) {
		options = append(options, draft.Option{Features: append(features, repeats(d, &u, chain)...), Set: func(c *orontes.Claim) { c.Attribution = chain }})
	}
	if !u.rumoured() {
		add(nil, u.nobody())
	}
	told := make([][]string, len(heard))
	for v := range heard {
		told[v] = u.features(v)
		add([]orontes.Attribution{heard[v].By}, slices.Clip(told[v]))
		if by := heard[v].By; t.Claim.Negated && by.Stance == orontes.States {
			by.Stance = orontes.Denies // "we did not fire at them, the army said"
			add([]orontes.Attribution{by}, append(slices.Clip(told[v]), "turned", "turned "+heard[v].Cue.Sort, "turned"+u.quoted, "turned "+string(t.Claim.Kind)))
			options[len(options)-1].Set = func(c *orontes.Claim) { c.Attribution, c.Negated = []orontes.Attribution{by}, false }
		}
	}
	for a := range heard {
		for b := range heard {
			if u.chained(a, b) && len(options) < 30 {
				add([]orontes.Attribution{heard[a].By, heard[b].By}, slices.Concat(told[a], u.chain(a, b)))
			}
		}
	}
	seen := 0
	for n := len(d.Voices) - 1; n >= max(0, len(d.Voices)-3) && seen < 6; n-- {
		for k := len(d.Voices[n]) - 1; k >= 0 && seen < 6; k-- {
			if v := &d.Voices[n][k]; v.Good && (v.Close || v.Cue.Sort != "says" && v.Cue.Sort != "gives") {
				add([]orontes.Attribution{v.By}, u.before(v, len(d.Voices)-n))
				seen++
			}
		}
	}
	for n, v := range answering(d) {
		features := []string{"answers", "answers" + u.quoted, "answers of " + u.voices(), "answers nth " + strconv.Itoa(n)}
		if firstPerson(s) {
			features = append(features, "answers us")
		}
		if s.Lower(len(s.Tokens)-1) == "?" {
			features = append(features, "answers question")
		}
		add([]orontes.Attribution{v}, features)
	}
	d.Choose(t, "speaker", options)
	for v := range heard {
		bystander(d, t, &u, v)
	}
	d.Said, d.SaidIn = t.Claim.Attribution, s.Number
}

// rumoured reports whether a claim is the content of a rumour: the report does not
// vouch for it, whatever was learnt.
func (u *utterance) rumoured() bool {
	for v := range u.heard {
		if u.heard[v].Cue.Sort == "rumour" && strings.HasPrefix(u.scopes[v], "scope content") {
			return true
		}
	}
	return false
}

// repeats tells whether a chain is the one that said the claim before, and how long
// ago that was.
func repeats(d *draft.Document, u *utterance, chain []orontes.Attribution) []string {
	if d.SaidIn < 0 || len(chain) != len(d.Said) || slices.ContainsFunc(chain, func(a orontes.Attribution) bool {
		return !slices.ContainsFunc(d.Said, func(b orontes.Attribution) bool { return a.Span == b.Span })
	}) {
		return nil
	}
	again := "again "
	if len(chain) == 0 {
		again = "again none "
	}
	again += strconv.Itoa(min(3, u.s.Number-d.SaidIn))
	return []string{again, again + u.quoted + " of " + u.voices()}
}

// voices is how many cues a sentence has beside marks, large numbers together.
func (u *utterance) voices() string {
	n := 0
	for v := range u.heard {
		if c := u.heard[v].Cue; c.First != c.Last && c.Sort == "says" && (v == 0 || u.heard[v-1].Cue != c) {
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
	if !u.s.Body {
		all = append(all, "none in title")
	}
	if firstPerson(u.s) {
		all = append(all, "none of us", "none of us"+u.quoted)
	}
	return all
}

// features tells how a voice of the sentence stands to a claim's word.
func (u *utterance) features(n int) []string {
	s, v, scope := u.s, &u.heard[n], u.scopes[n]
	cue := v.Cue
	order, from, to := "behind", u.at, cue.First
	if cue.First < u.at {
		order, from, to = "ahead", cue.First, u.at
	}
	if u.at >= v.First && u.at < v.Last {
		order = "inside"
	}
	commas := 0
	for k := from + 1; k < to; k++ {
		if s.Tokens[k].Form == "," {
			commas++
		}
	}
	all := slices.Concat(v.Traits, []string{
		scope, scope + " " + v.Standing, scope + " " + cue.Sort, scope + " " + cue.Sort + " " + v.Standing, scope + " " + u.kind,
		scope + " of " + u.voices(), scope + " " + v.Form,
		order, "commas " + strconv.Itoa(min(3, commas)) + " " + order,
	})
	if u.quoted != "" {
		all = append(all, scope+u.quoted)
	}
	begins, ends := min(v.First, cue.First), max(v.Last, cue.Last)
	place := "amid"
	if begins <= 1 {
		place = "begins"
	}
	if ends > lastWord(s) {
		place = "ends"
	}
	switch s.Lower(begins - 1) {
	case ",", "”", "\"", "''":
		place += " parted"
	}
	place += " " + order
	return append(all, place, place+" "+cue.Sort, place+" "+cue.Sort+" "+v.Standing)
}

// chained reports whether one voice may be heard through another: "told the agency",
// "…, said X, citing Y".
func (u *utterance) chained(a, b int) bool {
	x, y := &u.heard[a], &u.heard[b]
	if x.By.Span == y.By.Span || !x.Good {
		return false
	}
	if x.Cue == y.Cue {
		return x.Cue.Sort == "says" && y.Subject
	}
	return y.Cue.Sort == "cites" || u.s.Depth(y.Cue.First, x.Cue.First) > 0
}

// chain tells how two voices hang together.
func (u *utterance) chain(a, b int) []string {
	x, y := &u.heard[a], &u.heard[b]
	how := "chain " + x.Cue.Sort + " " + y.Cue.Sort
	if x.Cue == y.Cue {
		how = "chain told"
	}
	return []string{"chain", how, how + " " + x.Form + " " + y.Form, how + " " + x.Standing + " " + y.Standing, "chain to " + y.Form,
		"chain inner " + u.scopes[b], "chain cues " + x.By.Verb + " " + y.By.Verb}
}

// before tells of a voice that some sentences before have.
func (u *utterance) before(v *draft.Voice, ago int) []string {
	far := strconv.Itoa(ago)
	if v.S.Paragraph != u.s.Paragraph {
		far += " paragraph"
	}
	all := []string{"before", "before " + far, "before " + far + u.quoted, "before " + v.Form, "before " + v.Standing, "before " + v.Cue.Sort + u.quoted,
		"before of " + u.voices(), "before kind " + u.kind, "before stance " + string(v.By.Stance)}
	if firstPerson(u.s) {
		all = append(all, "before us"+u.quoted)
	}
	if !v.S.Body {
		all = append(all, "before title")
	}
	if v.S.Quoted[len(v.S.Tokens)-1] {
		all = append(all, "before ends quoted"+u.quoted)
	}
	return all
}

// scope says how far what a voice says reaches, and whether a claim's word lies in
// it: in the clause the cue governs, in what goes before a cue that ends its
// stretch, in what follows one that opens it.
func (u *utterance) scope(v *draft.Voice) string {
	s, i, at := u.s, u.at, v.Cue.First
	if i >= v.First && i < v.Last {
		return "scope speaker"
	}
	stops := 0
	for k := min(i, at) + 1; k < max(i, at); k++ {
		if s.Tokens[k].Form == ";" {
			stops++
		}
	}
	tail := max(v.Cue.Last, v.Last)
	for tail < len(s.Tokens) && s.Tokens[tail].Form != ";" && !(s.Tokens[tail].UPOS == "VERB" && !s.Timed[tail]) {
		tail++
	}
	k := slices.Index(u.up, at)
	if h := s.Tokens[at].Head; k < 0 && h >= 0 && note.IsRel(s.Tokens[at].Rel, "nsubj") {
		k = slices.Index(u.up, h) // "rumours spread that …"
	}
	scope := "scope ahead"
	switch {
	case k > 0 && stops == 0:
		scope = "scope content " + note.Universal(s.Tokens[u.up[k-1]].Rel)
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
func bystander(d *draft.Document, t *draft.Draft, u *utterance, n int) {
	v := &u.heard[n]
	if t.Claim.Kind == orontes.Statement || v.By.Span.Len() == 0 || v.First < u.at && strings.Contains(u.scopes[n], "content") && !(t.Claim.Kind == orontes.Casualties && announced(u.s, u.at, v)) || u.at >= v.First && u.at < v.Last ||
		!slices.ContainsFunc(t.Claim.Attribution, func(a orontes.Attribution) bool { return a.Span == v.By.Span && a.Verb == v.By.Verb }) {
		return
	}
	phrase := d.Span(u.s, v.First, v.Last)
	speaks := func(a orontes.Actor) bool { return a.Span.Overlaps(v.By.Span) && phrase.Contains(a.Span) }
	t.Claim.Actors, t.Claim.Targets = without(t.Claim.Actors, speaks), without(t.Claim.Targets, speaks)
}

// announced reports whether what a voice says is a noun under its own verb: who
// announces deaths has killed nobody.
func announced(s *note.Sentence, i int, v *draft.Voice) bool {
	return note.IsNominal(s.Token(i)) && s.Tokens[i].Head == v.Cue.First
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
func answering(d *draft.Document) []orontes.Attribution {
	if d.Answers != nil {
		return d.Answers
	}
	d.Answers = []orontes.Attribution{}
	asked := 0
	for n := range d.Sentences {
		if s := &d.Sentences[n]; s.Lower(len(s.Tokens)-1) == "?" {
			asked++
		}
	}
	if asked < 3 {
		return d.Answers
	}
	for n := range d.Sentences[:min(4, len(d.Sentences))] {
		s := &d.Sentences[n]
		for i := range s.Tokens {
			t := s.Token(i)
			if (t.UPOS != "NOUN" || !d.Known.Words.Private[t.Lemma]) && (!d.Known.Words.Roles[strings.ToLower(t.Lemma)] || t.XPOS != "NN" && t.XPOS != "NNP") || len(d.Answers) == 5 {
				continue
			}
			first, last := s.Core(i)
			name := note.Squash(d.Words(s, first, last))
			if !slices.ContainsFunc(d.Answers, func(a orontes.Attribution) bool { return strings.EqualFold(a.Speaker, name) }) {
				d.Answers = append(d.Answers, orontes.Attribution{Speaker: name, Verb: "?", Stance: orontes.States, Span: d.Span(s, first, last)})
			}
		}
	}
	return d.Answers
}

// word is the word that tells a draft's claim: where no line of the lexicon does, its
// figure.
func word(t *draft.Draft) int {
	if f := t.Claim.Figure; f != nil && t.Reading == nil && t.At == 0 {
		return max(0, slices.IndexFunc(t.S.Tokens, func(w language.Token) bool { return w.Start >= f.Span.Start }))
	}
	return t.Head()
}

// firstPerson reports whether a sentence speaks of "we" or "I" outside quotation
// marks.
func firstPerson(s *note.Sentence) bool {
	for i := range s.Tokens {
		if !s.Quoted[i] && s.Tokens[i].Feats.Has(language.Person1) {
			return true
		}
	}
	return false
}

// upwards are the words from token i to the root.
func upwards(s *note.Sentence, i int) []int {
	var path []int
	for range len(s.Tokens) {
		path = append(path, i)
		if i = s.Tokens[i].Head; i < 0 {
			break
		}
	}
	return path
}

// answer tells a trainer how what it asks about is put forward, and who says it.
func answer(d *draft.Document, s *note.Sentence, heard []draft.Voice) {
	said, in := d.Said, d.SaidIn
	for _, a := range d.Listener.Asked {
		at := tells(d, s, a)
		if at < 0 {
			continue
		}
		t := draft.Draft{Claim: orontes.Claim{Kind: a.Kind, Modality: orontes.Asserted, Negated: d.Denied(s, at)}, S: s, At: at}
		outlook.WeighOutlook(d, &t)
		if outlook.Fact(&t.Claim) {
			t.Choices = append(t.Choices, draft.Choice{Name: "real", Options: []draft.Option{{}, {Features: outlook.Unlikely(&t)}}})
		}
		d.Said, d.SaidIn = said, in
		chooseSpeaker(d, s, &t, heard)
		d.Tell(&t, a.ID)
	}
	d.Said, d.SaidIn = said, in
}

// tells is the word of a stretch that tells of its kind: one that the lexicon has for
// it before any other, then the one that the others hang from. -1 where the stretch
// does not begin in the sentence.
func tells(d *draft.Document, s *note.Sentence, a draft.Asked) int {
	at, depth := -1, 0
	if !d.Within(s, orontes.Span{Start: a.Span.Start, End: a.Span.Start}) {
		return at
	}
	for i := range s.Tokens {
		if s.Tokens[i].Start >= a.Span.End || s.Tokens[i].End <= a.Span.Start || s.Tokens[i].UPOS == "PUNCT" {
			continue
		}
		deep := s.Depth(i, s.Root())
		if slices.ContainsFunc(d.Known.Lexicon.Heads(s.Tokens[i].Lemma), func(m lexicon.Match) bool {
			return m.Entry.Kind == a.Kind && s.ClassFits(i, m.Word.Class)
		}) {
			deep -= len(s.Tokens)
		}
		if at < 0 || deep < depth {
			at, depth = i, deep
		}
	}
	return at
}
