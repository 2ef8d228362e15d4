//go:build !linux

package linear

// largePages does nothing: it is a wish that only Linux hears.
func largePages[T uint32 | uint64]([]T) {}
