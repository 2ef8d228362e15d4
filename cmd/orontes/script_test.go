package main

import (
	"context"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/signal"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/testscript"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){
		"orontes": func() {
			ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
			defer stop()
			os.Exit(run(ctx, os.Args[1:], streams{os.Stdin, os.Stdout, os.Stderr}))
		},
	})
}

// TestScripts fixes the command line by example: each file of testdata/script
// is a session.
func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir: "testdata/script",
		Setup: func(env *testscript.Env) error {
			listener, err := net.Listen("tcp", "127.0.0.1:0") // an address that is free
			if err != nil {
				return err
			}
			env.Setenv("ADDRESS", listener.Addr().String())
			return listener.Close()
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){"fetch": fetch},
		Condition: func(name string) (bool, error) {
			if name == "root" { // root reads every file, whatever its mode
				return os.Geteuid() == 0, nil
			}
			return false, fmt.Errorf("unknown condition %q", name)
		},
	})
}

// fetch writes what an address answers to the file "fetched", once somebody answers
// there. With ! the answer must be an error.
func fetch(ts *testscript.TestScript, negated bool, args []string) {
	if len(args) != 1 {
		ts.Fatalf("usage: fetch address")
	}
	var answer *http.Response
	var err error
	for range 600 { // half a minute
		if answer, err = http.Get(args[0]); err == nil {
			break
		}
		time.Sleep(50 * time.Millisecond)
	}
	ts.Check(err)
	defer answer.Body.Close()
	body, err := io.ReadAll(answer.Body)
	ts.Check(err)
	ts.Check(os.WriteFile(ts.MkAbs("fetched"), body, 0o600))
	if (answer.StatusCode >= 400) != negated {
		ts.Fatalf("%s: %s: %s", args[0], answer.Status, body)
	}
}
