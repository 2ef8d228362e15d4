//go:build unix

package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"syscall"
)

// nobody is the user without rights that the program runs as where it must not
// write, since root may write anywhere.
const nobody = 65534

// stores damages the store in every way at hand.
func (a *attack) stores(ctx context.Context, tell func(...result)) error {
	stream := filepath.Join(a.dir, "stores.jsonl")
	if err := a.stream(stream, 150); err != nil {
		return err
	}
	good := filepath.Join(a.dir, "good.db")
	if e, err := a.orontes(ctx, "ingest", "--store", good, stream); err != nil || e.status != 0 {
		return errors.Join(err, fmt.Errorf("a quiet run: %s", e.words()))
	}
	want, err := contentsOf(ctx, good)
	if err != nil {
		return err
	}
	for _, attempt := range []func(context.Context, string, string, contents) ([]result, error){a.damaged, a.fullDisk, a.fileLimit, a.readOnly} {
		some, err := attempt(ctx, good, stream, want)
		if err != nil {
			return err
		}
		tell(some...)
	}
	return nil
}

// damaged opens stores that something has happened to, with every command that
// opens one. None may hang, or take what it does not understand for an empty store.
func (a *attack) damaged(ctx context.Context, good, stream string, _ contents) ([]result, error) {
	var results []result
	for _, d := range []struct {
		name     string
		do       func(path string) error
		statuses []int
	}{
		{"a store cut in half", func(path string) error { return cutTo(path, .5) }, []int{1}},
		{"a store cut to 100 bytes", func(path string) error { return os.Truncate(path, 100) }, []int{1}},
		{"a store cut by a page", func(path string) error { return cutTo(path, .98) }, []int{0, 1}},
		{"a store with 4 kB overwritten in the middle", a.scribble, []int{0, 1}},
		{"a store that is another file", func(path string) error { return os.WriteFile(path, make([]byte, 8192), 0o644) }, []int{1}},
		{"a store that a later version wrote", func(path string) error { return makeNewer(ctx, path) }, []int{1}},
		{"a store that is a folder", func(path string) error { return errors.Join(os.Remove(path), os.Mkdir(path, 0o755)) }, []int{1}},
	} {
		for _, command := range [][]string{{"situation"}, {"ingest", stream}, {"serve", "--listen", "127.0.0.1:0"}} {
			path := filepath.Join(a.dir, "damaged.db")
			if err := errors.Join(copyFile(good, path), d.do(path)); err != nil {
				return nil, err
			}
			e, err := a.unlessServing(ctx, append(command[:1:1], append([]string{"--store", path}, command[1:]...)...)...)
			if err != nil {
				return nil, err
			}
			r := e.result(d.name+", "+command[0], d.statuses...)
			r.took, r.peak = 0, 0
			results = append(results, r)
			for _, suffix := range []string{"", "-wal", "-shm"} {
				if err := os.RemoveAll(path + suffix); err != nil {
					return nil, err
				}
			}
		}
	}
	return results, nil
}

// unlessServing runs the program to its end, which for a server that does start is
// when it is asked to stop.
func (a *attack) unlessServing(ctx context.Context, args ...string) (ending, error) {
	if args[0] != "serve" {
		return a.orontes(ctx, args...)
	}
	s, err := a.serve(ctx, args...)
	if err != nil {
		return ending{}, err
	}
	if s.address != "" {
		if _, err := s.get("/api/situation"); err != nil {
			fmt.Println(err)
		}
	}
	return s.stop()
}

func cutTo(path string, part float64) error {
	info, err := os.Stat(path)
	if err != nil {
		return err
	}
	return os.Truncate(path, int64(float64(info.Size())*part))
}

// scribble overwrites a page in the middle of a file with random bytes.
func (a *attack) scribble(path string) error {
	data, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	rng := rand.New(rand.NewPCG(a.seed, 2))
	for i := range 4 * kilo {
		data[len(data)/2+i] = byte(rng.Uint32())
	}
	return os.WriteFile(path, data, 0o644)
}

// fullDisk ingests onto a disk that is too small, then makes room and goes on. It
// needs the right to mount one.
func (a *attack) fullDisk(ctx context.Context, _, stream string, want contents) ([]result, error) {
	const name = "a disk that fills up"
	dir := filepath.Join(a.dir, "disk")
	if err := os.Mkdir(dir, 0o755); err != nil {
		return nil, err
	}
	if err := exec.CommandContext(ctx, "mount", "-t", "tmpfs", "-o", "size=512k", "tmpfs", dir).Run(); err != nil {
		return []result{{name: name, what: "not tried: no right to mount a small disk here", stood: true}}, nil
	}
	defer func() { _ = exec.Command("umount", dir).Run() }()
	path := filepath.Join(dir, "kept.db")
	full, err := a.orontes(ctx, "ingest", "--store", path, stream)
	if err != nil {
		return nil, err
	}
	reading, err := a.orontes(ctx, "situation", "--store", path)
	if err != nil {
		return nil, err
	}
	if err := exec.CommandContext(ctx, "mount", "-o", "remount,size=64m", dir).Run(); err != nil {
		return nil, err
	}
	again, err := a.continued(ctx, "the same disk with room made, ingest", path, stream, want)
	return []result{full.result(name+", ingest", 1), reading.result("the same disk, situation", 0, 1), again}, err
}

// fileLimit ingests where no file may grow beyond a limit, then without the limit.
func (a *attack) fileLimit(ctx context.Context, _, stream string, want contents) ([]result, error) {
	path := filepath.Join(a.dir, "limit.db")
	cmd := exec.CommandContext(ctx, "sh", "-c", `ulimit -f 400; exec "$0" "$@"`, a.binary, "ingest", "--store", path, stream)
	e, err := a.ended(ctx, cmd)
	if err != nil {
		return nil, err
	}
	again, err := a.continued(ctx, "the same without the limit, ingest", path, stream, want)
	return []result{e.result("a limit on the size of files, ingest", 1), again}, err
}

// continued ingests into a store that an earlier run could not finish, which must
// then equal that of a quiet run.
func (a *attack) continued(ctx context.Context, name, path, stream string, want contents) (result, error) {
	e, err := a.orontes(ctx, "ingest", "--store", path, stream)
	if err != nil {
		return result{}, err
	}
	r := e.result(name, 0)
	got, err := contentsOf(ctx, path)
	if err != nil || got != want {
		r.stood, r.what = false, fmt.Sprintf("%v, %v, not %v; %s", got, err, want, e.words())
	}
	return r, nil
}

// readOnly runs commands where they may not write: as another user where this one
// may write anything.
func (a *attack) readOnly(ctx context.Context, good, stream string, _ contents) ([]result, error) {
	dir := filepath.Join(a.dir, "read-only")
	path := filepath.Join(dir, "kept.db")
	if err := errors.Join(os.Mkdir(dir, 0o755), copyFile(good, path), os.Chmod(path, 0o444), os.Chmod(dir, 0o555)); err != nil {
		return nil, err
	}
	var results []result
	for _, c := range []struct {
		name     string
		args     []string
		statuses []int
	}{
		{"a folder without the right to write, a new store", []string{"ingest", "--store", filepath.Join(dir, "new.db"), stream}, []int{1}},
		{"a store without the right to write, ingest", []string{"ingest", "--store", path, stream}, []int{1}},
		{"a store without the right to write, situation", []string{"situation", "--store", path}, []int{0, 1}},
	} {
		cmd := exec.CommandContext(ctx, a.binary, c.args...)
		if os.Geteuid() == 0 {
			cmd.SysProcAttr = &syscall.SysProcAttr{Credential: &syscall.Credential{Uid: nobody, Gid: nobody}}
			cmd.Env = append(os.Environ(), "HOME="+dir)
		}
		e, err := a.ended(ctx, cmd)
		if err != nil {
			return nil, err
		}
		results = append(results, e.result(c.name, c.statuses...))
	}
	return results, os.Chmod(dir, 0o755)
}

func copyFile(from, to string) (err error) {
	in, err := os.Open(from)
	if err != nil {
		return err
	}
	defer in.Close()
	out, err := os.Create(to)
	if err != nil {
		return err
	}
	_, err = io.Copy(out, in)
	return errors.Join(err, out.Close())
}
