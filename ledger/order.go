package ledger

import (
	"cmp"

	"orontes"
)

// CompareReports is the order of reports: by publication day, then by id.
// Reports without a publication day come first.
func CompareReports(a, b *orontes.Report) int {
	return cmp.Or(a.Published.Compare(b.Published), cmp.Compare(a.ID, b.ID))
}

// Compare is the order of claims: by report, then by where in it they stand.
func Compare(a, b *Kept) int {
	return cmp.Or(
		CompareReports(&a.Report, &b.Report),
		cmp.Compare(a.Claim.Sentence, b.Claim.Sentence),
		cmp.Compare(a.Claim.Span.Start, b.Claim.Span.Start),
		cmp.Compare(a.Claim.Span.End, b.Claim.Span.End),
		cmp.Compare(a.Claim.ID, b.Claim.ID),
	)
}
