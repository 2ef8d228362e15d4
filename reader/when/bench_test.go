package when

import (
	"testing"

	"orontes/language"
)

const dispatch = `Tens of thousands of residents left the city on Thursday, just over a week after the offensive began, and at least 370,000 people have been displaced since 27 November, most of them women and children, the agency said in a statement. The army, which had lost control of the highway the day before, said its forces had redeployed outside the town to spare civilians, while a monitor reported that 149 civilians, including 35 children and 16 women, were killed between 27 November and 3 December. Residents described long queues at bakeries and said the water had been cut for days. Officials are due to meet over the weekend to discuss a response to the crisis, according to two diplomats who asked not to be named because they were not allowed to speak to the press about the talks.`

// BenchmarkAppend reports tokens per second of plain news.
func BenchmarkAppend(b *testing.B) {
	s := sentence(dispatch, false)
	var sc Scanner
	var dst []Expression
	b.ReportAllocs()
	for b.Loop() {
		dst = sc.Append(dst[:0], dispatch, s, Anchor{Published: published})
	}
	rate(b, s)
}

func rate(b *testing.B, s *language.Sentence) {
	b.ReportMetric(float64(len(s.Tokens))*float64(b.N)/b.Elapsed().Seconds(), "tokens/s")
}
