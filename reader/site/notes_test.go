package site_test

import (
	"testing"

	"orontes/reader/draft"
	"orontes/reader/note"
	"orontes/reader/readertest"
)

var (
	published = readertest.Published
	read      = readertest.Read
)

func document(_ *testing.T, text string) *draft.Document { return readertest.Document(text) }

func word(t *testing.T, d *draft.Document, form string) (*note.Sentence, int) {
	t.Helper()
	return readertest.Word(t, d.Notes, form)
}
