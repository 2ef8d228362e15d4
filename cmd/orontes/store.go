package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"orontes/ledger"
	"orontes/ledger/sqlite"
)

// storeFlag adds --store to a command.
func storeFlag(cmd *cobra.Command, path *string) {
	cmd.Flags().StringVar(path, "store", defaultStore(), "the file that reports and claims are kept in")
}

// defaultStore is $ORONTES_STORE, else a file in the user's data folder.
func defaultStore() string {
	if path := os.Getenv("ORONTES_STORE"); path != "" {
		return path
	}
	if dir := os.Getenv("XDG_DATA_HOME"); dir != "" {
		return filepath.Join(dir, "orontes", "ledger.db")
	}
	home, err := os.UserHomeDir()
	if err != nil {
		return "ledger.db"
	}
	return filepath.Join(home, ".local", "share", "orontes", "ledger.db")
}

// openStore opens the store, and makes it where it is missing.
func openStore(ctx context.Context, path string) (ledger.Ledger, error) {
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return nil, fmt.Errorf("making the folder of the store: %w", err)
	}
	return sqlite.Open(ctx, path)
}

// openExisting opens a store that must be there already.
func openExisting(ctx context.Context, path string) (ledger.Ledger, error) {
	if _, err := os.Stat(path); err != nil {
		return nil, fmt.Errorf("no store at %s: run 'orontes ingest' first, or name another with --store", path)
	}
	return sqlite.Open(ctx, path)
}
