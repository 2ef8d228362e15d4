// Package language turns English text into sentences, words, tags and
// dependency trees, following the conventions of Universal Dependencies.
//
// It promises:
//
//   - Offsets are exact. Every token's Form is the text between its Start and
//     End; tokens ascend and never overlap.
//   - Every sentence is a tree: one root, every other word hangs from a word
//     of the same sentence.
//   - The same text gives the same bytes on every machine. The model holds
//     small integers and scores are sums of integers, so nothing is rounded.
//   - Any bytes are accepted: time grows linearly with the text, memory is
//     bounded by its result, and nothing panics on broken UTF-8, endless lines
//     or endless sentences.
//   - The model is part of the package, is loaded once, and never changes; an
//     [Analyser] belongs to one goroutine, a [Model] to all of them.
//
// A program loads the model and asks it for an analyser:
//
//	model, err := language.Load()
//	if err != nil {
//		return err
//	}
//	for _, sentence := range model.Analyser(language.Fast).Analyse(text) {
//		for i, token := range sentence.Tokens {
//			fmt.Println(i, token.Form, token.UPOS, token.Head, token.Rel)
//		}
//	}
//
// The model is trained by language/train; docs/language.md says on what, and
// what it scores.
package language
