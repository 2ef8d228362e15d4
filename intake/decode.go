package intake

import (
	"bytes"
	"fmt"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html/charset"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"
)

// decode turns bytes into UTF-8. A warning says what was guessed or lost.
func decode(raw []byte) (text string, warning, err error) {
	switch {
	case bytes.HasPrefix(raw, utf16LEBOM), bytes.HasPrefix(raw, utf16BEBOM):
		out, err := unicode.UTF16(unicode.LittleEndian, unicode.ExpectBOM).NewDecoder().Bytes(raw)
		if err != nil {
			return "", nil, fmt.Errorf("%w: %v", ErrBinary, err)
		}
		return string(out), nil, nil
	case bytes.HasPrefix(raw, utf8BOM):
		raw = raw[len(utf8BOM):]
	}
	bad, multi, control := census(raw)
	switch {
	case control*20 > len(raw) || bad*10 > 3*len(raw):
		// Text has next to no control characters, and even a text in a
		// single-byte script that is not ours is no use once guessed wrong.
		return "", nil, ErrBinary
	case bad == 0:
		return string(raw), nil, nil
	case bad > multi:
		out, err := charmap.Windows1252.NewDecoder().Bytes(raw)
		if err == nil {
			return string(out), fmt.Errorf("not UTF-8: read as windows-1252"), nil
		}
	}
	return strings.ToValidUTF8(string(raw), "\uFFFD"), fmt.Errorf("broken UTF-8: %s replaced by \uFFFD", plural(bad, "byte")), nil
}

// decodePage is decode for HTML, where the page may name its encoding.
func decodePage(raw []byte) (text string, warning, err error) {
	if bytes.HasPrefix(raw, utf16LEBOM) || bytes.HasPrefix(raw, utf16BEBOM) {
		return decode(raw)
	}
	if utf8.Valid(raw) {
		// Pages that call themselves something else and are UTF-8 are many;
		// the other way round, valid UTF-8 by chance, hardly happens.
		return string(bytes.TrimPrefix(raw, utf8BOM)), nil, nil
	}
	enc, name, _ := charset.DetermineEncoding(raw, "")
	if name == "utf-8" || name == "windows-1252" {
		return decode(raw)
	}
	out, err := enc.NewDecoder().Bytes(raw)
	if err != nil {
		return decode(raw)
	}
	return string(out), nil, nil
}

// census counts the bytes that are not UTF-8, the well-formed characters
// beyond ASCII, and the control characters that text does not use.
func census(raw []byte) (bad, multi, control int) {
	for i := 0; i < len(raw); {
		c := raw[i]
		if c < utf8.RuneSelf {
			if c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != '\v' {
				control++
			}
			i++
			continue
		}
		r, size := utf8.DecodeRune(raw[i:])
		if r == utf8.RuneError && size == 1 {
			bad++
		} else {
			multi++
		}
		i += size
	}
	return bad, multi, control
}

// plural is "1 byte", "2 bytes".
func plural(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}
