package segment

import (
	"strings"
	"unicode"
)

// address returns the part of t, from its start, that is a URL, an e-mail
// address, a host or a file name; "" where it starts with none.
func address(t string) string {
	if len(t) < 4 || !isLetter(t[0]) && !isDigit(t[0]) || !strings.ContainsAny(t, ".:@") {
		return ""
	}
	low := t
	if scheme := strings.Index(t, "://"); scheme > 0 && scheme < 10 && letters(t[:scheme]) {
		return trimAddress(t)
	}
	if len(t) > 4 && strings.EqualFold(t[:4], "www.") {
		return trimAddress(t)
	}
	if len(t) > 7 && strings.EqualFold(t[:7], "mailto:") {
		return trimAddress(t)
	}
	if at := strings.IndexByte(t, '@'); at > 0 && strings.Contains(t[at:], ".") && plainAddress(t[:at]) {
		return trimAddress(t)
	}
	low = trimAddress(t)
	if cut := strings.IndexAny(low, "()[]{}\"“”,;<>|‘’'"); cut >= 0 {
		low = trimAddress(low[:cut])
	}
	host, _, _ := strings.Cut(low, "/")
	host, _, _ = strings.Cut(host, "?")
	if !plainAddress(host) {
		return ""
	}
	dot := strings.LastIndexByte(host, '.')
	if dot <= 0 || dot == len(host)-1 {
		return ""
	}
	end := host[dot+1:]
	// "south.Net" may lack a space; a host or a file is written in one case.
	mixed := unicode.IsUpper(rune(end[0])) && end != strings.ToUpper(end)
	if !mixed && endings[strings.ToLower(end)] && !strings.Contains(host, "..") {
		if len(host) < len(low) && !strings.HasPrefix(low[len(host):], "/") {
			return host
		}
		return low
	}
	return ""
}

// trimAddress takes the punctuation of the sentence off the end of an address.
func trimAddress(t string) string {
	for t != "" {
		trimmed := strings.TrimRight(t, `.,;:!?'"’”>]*`)
		if strings.HasSuffix(trimmed, ")") && strings.Count(trimmed, "(") < strings.Count(trimmed, ")") {
			trimmed = trimmed[:len(trimmed)-1]
		}
		if trimmed == t {
			return t
		}
		t = trimmed
	}
	return t
}

func letters(t string) bool {
	for i := range len(t) {
		if !isLetter(t[i]) {
			return false
		}
	}
	return t != ""
}

// plainAddress reports whether t has only the characters of hosts, files and
// mailboxes.
func plainAddress(t string) bool {
	for i := range len(t) {
		if c := t[i]; !isLetter(c) && !isDigit(c) && !strings.ContainsRune("._-%+#&~", rune(c)) {
			return false
		}
	}
	return t != "" && (isLetter(t[0]) || isDigit(t[0]))
}
