package main

import (
	"iter"
	"sync"

	"orontes"
	"orontes/intake"
	"orontes/reader"
)

// reading is an item of the intake with what was read in it.
type reading struct {
	intake.Item
	result *orontes.Reading // nil where Item.Err is set
}

// longText is the length in bytes above which reports are read one at a time,
// whatever the number of workers: the analysis of a text takes eighty times its
// length in memory.
const longText = 256 << 10

// readAll reads items on several workers and yields the results in the order
// of the items, so that the output does not depend on the number of workers.
// At most four items a worker are held at a time, whatever the stream's length.
func readAll(r *reader.Reader, items iter.Seq[intake.Item], workers int) iter.Seq[reading] {
	return func(yield func(reading) bool) {
		type job struct {
			item intake.Item
			done chan reading
		}
		work := make(chan job)
		order := make(chan job, 4*workers)
		stop := make(chan struct{})
		var running sync.WaitGroup
		var long sync.Mutex
		for range workers {
			running.Go(func() {
				desk := r.Desk()
				for j := range work {
					j.done <- readInTurn(desk, j.item, &long)
				}
			})
		}
		running.Go(func() {
			defer close(order)
			defer close(work)
			for item := range items {
				j := job{item, make(chan reading, 1)}
				select {
				case order <- j:
				case <-stop:
					return
				}
				select {
				case work <- j:
				case <-stop:
					return
				}
			}
		})
		for j := range order {
			if !yield(<-j.done) {
				break
			}
		}
		close(stop)
		running.Wait()
	}
}

// readInTurn reads an item, and a long one while no other long one is read.
func readInTurn(desk *reader.Desk, item intake.Item, long *sync.Mutex) reading {
	if item.Err == nil && len(item.Report.Text) > longText {
		long.Lock()
		defer long.Unlock()
	}
	return readOne(desk, item)
}

func readOne(desk *reader.Desk, item intake.Item) reading {
	if item.Err != nil {
		return reading{Item: item}
	}
	return reading{item, desk.Read(item.Report)}
}
