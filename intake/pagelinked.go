package intake

import "encoding/json"

// linked reads the JSON-LD of a page: the first object that is an article.
func (m *meta) linked(s string) {
	var v any
	if json.Unmarshal([]byte(s), &v) == nil {
		m.linkedValue(v, 0)
	}
}

func (m *meta) linkedValue(v any, depth int) {
	switch v := v.(type) {
	case []any:
		for _, e := range v {
			m.linkedValue(e, depth)
		}
	case map[string]any:
		if depth < 4 {
			m.linkedValue(v["@graph"], depth+1)
			m.linkedValue(v["mainEntity"], depth+1)
		}
		if v["datePublished"] == nil && v["headline"] == nil {
			return // a crumb trail, an organisation
		}
		for _, key := range []string{"headline", "datePublished", "dateCreated", "dateModified", "author", "publisher"} {
			m.put("LD:"+key, named(v[key]))
		}
	}
}

// named is the name of a JSON-LD value: itself, its name, those of its members.
func named(v any) string {
	switch v := v.(type) {
	case string:
		return v
	case map[string]any:
		return named(v["name"])
	case []any:
		var names string
		for _, e := range v {
			if n := named(e); n != "" {
				names = join(names, n)
			}
		}
		return names
	}
	return ""
}
