package gazetteer

import (
	"embed"
	_ "embed" // for the world
)

// world is made by gazetteer/build. It is a string so that it stays in the
// binary's read-only pages.
//
//go:embed data/world.bin
var world string

//go:embed data/*.tsv
var tables embed.FS
