package outlook_test

import (
	"testing"

	"orontes/reader/draft"
	"orontes/reader/readertest"
)

var draftOf = readertest.Told

func document(_ *testing.T, text string) *draft.Document { return readertest.Undated(text) }
