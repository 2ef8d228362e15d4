package web

// What the tests need to see of the inside.
var (
	Dist          = dist
	PageHandler   = pageHandler
	StaticHandler = staticHandler
	Quoted        = quoted
)
