package publish

import (
	"bufio"
	"fmt"
	"io"
	"strconv"
	"strings"

	"orontes"
)

// shownClaims is how many ids a sentence shows before it counts the rest.
const shownClaims = 8

// Markdown writes the situation report in Markdown.
func Markdown(w io.Writer, s *orontes.Situation) error {
	b, err := Compose(s)
	if err != nil {
		return err
	}
	out := bufio.NewWriter(w)
	fmt.Fprintf(out, "# %s\n", markdown(b.Title))
	for _, section := range b.Sections {
		fmt.Fprintf(out, "\n## %s\n\n", section.Heading)
		for _, sentence := range section.Sentences {
			fmt.Fprintf(out, "- %s %s\n", markdown(sentence.Text), citations(sentence.Claims))
			if sentence.Quote != "" {
				fmt.Fprintf(out, "  “%s”\n", markdown(flat(sentence.Quote)))
			}
		}
	}
	fmt.Fprintf(out, "\n## Method and caveats\n\n")
	for _, note := range b.Notes {
		fmt.Fprintf(out, "- %s\n", markdown(note))
	}
	if err := out.Flush(); err != nil {
		return fmt.Errorf("write situation report: %w", err)
	}
	return nil
}

// citations writes claim ids in brackets: "[c-1, c-2]".
func citations(claims []string) string {
	more := ""
	claims = distinct(claims)
	if len(claims) > shownClaims {
		more = ", and " + strconv.Itoa(len(claims)-shownClaims) + " more"
		claims = claims[:shownClaims]
	}
	return "[" + flat(strings.Join(claims, ", ")) + more + "]"
}

// markdown escapes the marks that mean something in a line of Markdown.
var markdownMarks = strings.NewReplacer("\\", "\\\\", "`", "\\`", "*", "\\*", "_", "\\_", "[", "\\[", "]", "\\]",
	"<", "&lt;", ">", "&gt;", "|", "\\|", "#", "\\#", "!", "\\!")

func markdown(s string) string { return markdownMarks.Replace(flat(s)) }

// flat brings a text onto one line without control characters.
func flat(s string) string {
	return strings.Join(strings.FieldsFunc(s, func(r rune) bool { return r <= ' ' || r >= 0x7f && r < 0xa1 || bidi(r) }), " ")
}

// bidi reports whether r turns the direction of what follows, which can make
// a line read as what it does not say.
func bidi(r rune) bool { return r >= 0x202a && r <= 0x202e || r >= 0x2066 && r <= 0x2069 }
