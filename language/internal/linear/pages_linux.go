package linear

import (
	"syscall"
	"unsafe"
)

// pageSize is the size of a large page; the smallest is 4 kB.
const pageSize = 2 << 20

// largePages asks the system to keep a table in large pages. A table is read
// here and there, and among small pages to find the right one takes longer than
// to read it. It is a wish: where the system has none, nothing changes but the
// time.
func largePages[T uint32 | uint64](table []T) {
	if cap(table) == 0 {
		return
	}
	table = table[:cap(table)]
	b := unsafe.Slice((*byte)(unsafe.Pointer(&table[0])), len(table)*int(unsafe.Sizeof(table[0])))
	before := -int(uintptr(unsafe.Pointer(&b[0]))) & (pageSize - 1) // bytes until a large page may begin
	if size := (len(b) - before) &^ (pageSize - 1); size > 0 {
		_ = syscall.Madvise(b[before:before+size], syscall.MADV_HUGEPAGE)
	}
}
