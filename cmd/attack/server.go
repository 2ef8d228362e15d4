//go:build unix

package main

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"os/exec"
	"regexp"
	"strings"
	"sync"
	"time"
)

// server is the program as a server.
type server struct {
	address string // "" for one that has ended before it listened
	cmd     *exec.Cmd
	client  *http.Client
	said    *bytes.Buffer
	plain   func(string) string
	mu      sync.Mutex // of said
	read    chan struct{}
}

var listening = regexp.MustCompile(`http://[^/ ]+/`)

// serve starts a server and waits until it says where it listens, or ends.
func (a *attack) serve(ctx context.Context, args ...string) (*server, error) {
	s := &server{
		cmd: exec.CommandContext(ctx, a.binary, args...), said: &bytes.Buffer{}, read: make(chan struct{}), plain: a.plain,
		client: &http.Client{Timeout: patience, Transport: &http.Transport{MaxIdleConnsPerHost: 2 * a.readers}},
	}
	said, err := s.cmd.StderrPipe()
	if err != nil {
		return nil, err
	}
	if err := s.cmd.Start(); err != nil {
		return nil, err
	}
	address := make(chan string, 1)
	go func() {
		defer close(s.read)
		defer close(address)
		for lines := bufio.NewScanner(said); lines.Scan(); {
			s.mu.Lock()
			fmt.Fprintln(s.said, lines.Text())
			s.mu.Unlock()
			if at := listening.FindString(lines.Text()); at != "" && s.address == "" {
				select {
				case address <- strings.TrimSuffix(at, "/"):
				default:
				}
			}
		}
	}()
	select {
	case s.address = <-address:
	case <-time.After(patience):
		return nil, errors.Join(fmt.Errorf("the server does not say where it listens: %s", s.said), s.cmd.Process.Kill())
	}
	return s, nil
}

// get asks the server and returns its answer; any status but 200 is an error.
func (s *server) get(path string) ([]byte, error) {
	answer, err := s.client.Get(s.address + path)
	if err != nil {
		return nil, err
	}
	defer answer.Body.Close()
	body, err := io.ReadAll(answer.Body)
	if err != nil {
		return nil, err
	}
	if answer.StatusCode != http.StatusOK {
		return body, fmt.Errorf("GET %s: %s", path, answer.Status)
	}
	return body, nil
}

// stop interrupts the server, waits for its end and tells of it.
func (s *server) stop() (ending, error) {
	s.client.CloseIdleConnections()
	if err := s.cmd.Process.Signal(os.Interrupt); err != nil && !errors.Is(err, os.ErrProcessDone) {
		return ending{}, err
	}
	hung := time.AfterFunc(time.Minute, func() { _ = s.cmd.Process.Kill() }) // it may have ended
	<-s.read
	err := s.cmd.Wait()
	var exit *exec.ExitError
	if err != nil && !errors.As(err, &exit) {
		return ending{}, err
	}
	return ending{
		status: s.cmd.ProcessState.ExitCode(), took: processors(s.cmd), peak: peak(s.cmd),
		said: s.plain(s.said.String()), hung: !hung.Stop(),
	}, nil
}
