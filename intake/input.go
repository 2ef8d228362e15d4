package intake

import (
	"bufio"
	"bytes"
	"encoding/json"
	"io"
)

// peekSize is how much of an input is looked at to tell what it is.
const peekSize = 64 << 10

// input is an opened input that counts what is read from it.
type input struct {
	buf  *bufio.Reader
	head []byte // what can be seen of it without reading on
}

func newInput(r io.Reader, done *int64) *input {
	b := bufio.NewReaderSize(&counter{r, done}, peekSize)
	head, _ := b.Peek(peekSize) // a failure to read comes again with the reading
	return &input{buf: b, head: head}
}

// all reads the input to its end. The size is what is known of it beforehand,
// so that a large one is not copied as it grows.
func (in *input) all(limit, size int64) ([]byte, error) {
	if size > limit {
		return nil, tooLarge(limit)
	}
	var raw bytes.Buffer
	raw.Grow(int(size) + bytes.MinRead)
	n, err := raw.ReadFrom(io.LimitReader(in.buf, limit+1))
	if err != nil {
		return nil, err
	}
	if n > limit {
		return nil, tooLarge(limit)
	}
	return raw.Bytes(), nil
}

// isJSONL tells a stream of JSON documents by its first line: an object that
// has a text. A first line too long to be seen whole is judged by its start.
func (in *input) isJSONL() bool {
	head := bytes.TrimLeft(bytes.TrimPrefix(in.head, utf8BOM), " \t\r\n")
	if len(head) == 0 || head[0] != '{' {
		return false
	}
	line, _, whole := bytes.Cut(head, []byte{'\n'})
	if !whole && len(in.head) >= peekSize {
		return bytes.Contains(head, []byte(`"text"`)) || bytes.HasPrefix(head, []byte(`{"id"`))
	}
	return hasText(line)
}

// hasText reports whether b is a JSON object with a text field.
func hasText(b []byte) bool {
	var probe struct {
		Text *json.RawMessage `json:"text"`
	}
	return json.Unmarshal(b, &probe) == nil && probe.Text != nil
}

// counter adds what passes through to a total.
type counter struct {
	r io.Reader
	n *int64
}

func (c *counter) Read(p []byte) (int, error) {
	n, err := c.r.Read(p)
	*c.n += int64(n)
	return n, err
}
