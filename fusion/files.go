package fusion

import (
	"slices"

	"orontes"
	"orontes/ontology"
)

// files hold testimonies by what they must be weighed together with. A file
// that changed is dirty, and its entries are made anew before they are shown.
type files struct {
	events     map[matter]*eventFile
	control    map[holding]*file[orontes.ControlEntry]
	states     map[string]*file[orontes.StateEntry] // by object
	movements  map[flowFile]*movementFile
	statements map[saying]*file[orontes.StatementEntry]

	dirtyEvents     map[*eventFile]bool
	dirtyControl    map[holding]bool
	dirtyStates     map[string]bool
	dirtyMovements  map[*movementFile]bool
	dirtyStatements map[saying]bool

	joins []join // to be undone

	happened, prospects *gallery[orontes.EventEntry]
	held                *gallery[orontes.ControlEntry]
	access, services    *gallery[orontes.StateEntry]
	stock, flow         *gallery[orontes.DisplacementEntry]
	said                *gallery[orontes.StatementEntry]
}

// file is a list of testimonies with the entries made of it.
type file[T any] struct {
	ts   []*testimony
	wall wall[T]
}

// matter is what events may be one in, place and time aside.
type matter struct {
	kind    orontes.Kind
	family  string
	planned bool
}

// eventFile holds the testimonies of a matter in buckets.
type eventFile struct {
	buckets map[bucket]*bucketFile
	planned bool
	wall    wall[orontes.EventEntry]
}

type bucketFile struct {
	ts       []*testimony
	accounts []*account
	dirty    bool
}

// flowFile is what figures of displacement may be one in.
type flowFile struct{ family, unit string }

type movementFile struct {
	ts          []*testimony
	stock, flow wall[orontes.DisplacementEntry]
}

// filing is where a testimony is filed.
type filing struct {
	event     bool
	bucket    bucket
	matter    matter
	control   bool
	holding   holding
	state     bool
	movement  bool
	flow      flowFile
	statement bool
	saying    saying
}

func newFiles(f *fuser) files {
	return files{
		events: map[matter]*eventFile{}, control: map[holding]*file[orontes.ControlEntry]{}, states: map[string]*file[orontes.StateEntry]{},
		movements: map[flowFile]*movementFile{}, statements: map[saying]*file[orontes.StatementEntry]{},
		dirtyEvents: map[*eventFile]bool{}, dirtyControl: map[holding]bool{}, dirtyStates: map[string]bool{},
		dirtyMovements: map[*movementFile]bool{}, dirtyStatements: map[saying]bool{},
		happened:  newGallery(byStart, func(e *orontes.EventEntry) *orontes.Evidence { return &e.Evidence }, true),
		prospects: newGallery(byStart, func(e *orontes.EventEntry) *orontes.Evidence { return &e.Evidence }, false),
		held:      newGallery(byPlace, func(e *orontes.ControlEntry) *orontes.Evidence { return &e.Evidence }, true),
		access:    newGallery(byObject, func(e *orontes.StateEntry) *orontes.Evidence { return &e.Evidence }, false),
		services:  newGallery(byObject, func(e *orontes.StateEntry) *orontes.Evidence { return &e.Evidence }, false),
		stock:     newGallery(byDay, func(e *orontes.DisplacementEntry) *orontes.Evidence { return &e.Evidence }, true),
		flow:      newGallery(byDay, func(e *orontes.DisplacementEntry) *orontes.Evidence { return &e.Evidence }, true),
		said:      newGallery(byTime, func(e *orontes.StatementEntry) *orontes.Evidence { return &e.Evidence }, false),
	}
}

// filing finds where a testimony belongs.
func (f *fuser) filing(t *testimony) filing {
	var l filing
	if l.bucket, l.event = f.bucket(t); l.event {
		l.matter = matter{l.bucket.kind, l.bucket.family, l.bucket.planned != ""}
	}
	l.holding, l.control = f.holding(t)
	_, l.state = f.condition(t)
	if l.movement = t.is.Kind.Section == ontology.Displacement && t.mode == happened && sound(t.claim.Figure); l.movement {
		l.flow = flowFile{t.is.Alike, t.claim.Figure.Unit}
	}
	l.saying, l.statement = f.saying(t)
	return l
}

// file puts a testimony into its files, or takes it out of those it is in.
func (f *fuser) file(t *testimony, put bool) {
	l := f.filing(t)
	if put {
		t.saying = l.saying
	} else {
		l.saying = t.saying // its origin may have become another since
	}
	if l.event {
		file := f.events[l.matter]
		if file == nil {
			file = &eventFile{buckets: map[bucket]*bucketFile{}, planned: l.matter.planned}
			f.events[l.matter] = file
		}
		b := file.buckets[l.bucket]
		if b == nil {
			b = &bucketFile{}
			file.buckets[l.bucket] = b
		}
		b.ts, b.dirty = keep(b.ts, t, put), true
		f.dirtyEvents[file] = true
	}
	if l.control {
		at(f.control, l.holding).change(t, put)
		f.dirtyControl[l.holding] = true
	}
	if l.state {
		at(f.states, t.subject()).change(t, put)
		f.dirtyStates[t.subject()] = true
	}
	if l.movement {
		file := f.movements[l.flow]
		if file == nil {
			file = &movementFile{}
			f.movements[l.flow] = file
		}
		file.ts = keep(file.ts, t, put)
		f.dirtyMovements[file] = true
	}
	if l.statement {
		at(f.statements, l.saying).change(t, put)
		f.dirtyStatements[l.saying] = true
	}
}

func at[K comparable, T any](m map[K]*file[T], key K) *file[T] {
	if m[key] == nil {
		m[key] = &file[T]{}
	}
	return m[key]
}

func (l *file[T]) change(t *testimony, put bool) { l.ts = keep(l.ts, t, put) }

// keep adds a testimony to a list or takes it out.
func keep(list []*testimony, t *testimony, put bool) []*testimony {
	if put {
		return append(list, t)
	}
	if i := slices.Index(list, t); i >= 0 {
		return slices.Delete(list, i, i+1)
	}
	return list
}
