package reader

import (
	"embed"
	"fmt"
	"orontes/learn"
	"orontes/reader/draft"
	"path"
	"strings"
	"sync"
)

//go:embed choices
var choiceFiles embed.FS

// embeddedChoices are the weights trained on the project's own gold.
var embeddedChoices = sync.OnceValues(func() (draft.Choices, error) {
	entries, err := choiceFiles.ReadDir("choices")
	if err != nil {
		return nil, err
	}
	all := draft.Choices{}
	for _, e := range entries {
		name, ok := strings.CutSuffix(e.Name(), ".tsv")
		if !ok {
			continue
		}
		text, err := choiceFiles.ReadFile(path.Join("choices", e.Name()))
		if err != nil {
			return nil, err
		}
		if all[name], err = learn.ParseRanker(string(text)); err != nil {
			return nil, fmt.Errorf("choices/%s: %w", e.Name(), err)
		}
	}
	return all, nil
})
