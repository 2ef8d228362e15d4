package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"

	"orontes/fusion"
	"orontes/ledger"
)

// rulesVariable names the environment variable that holds the folder of rules
// and grades of one's own.
const rulesVariable = "ORONTES_RULES"

// ownRules is the folder of rules and grades of one's own: the one that
// ORONTES_RULES names, else "orontes/rules" in the user's configuration folder.
// named says which of the two it is.
func ownRules() (dir string, named bool, err error) {
	if dir := os.Getenv(rulesVariable); dir != "" {
		return dir, true, nil
	}
	config, err := os.UserConfigDir()
	if err != nil {
		return "", false, fmt.Errorf("no folder for rules: %w (name one in %s)", err, rulesVariable)
	}
	return filepath.Join(config, "orontes", "rules"), false, nil
}

// openRules reads the built-in rules and those of one's own. Lines that cannot
// be read are named on standard error.
func openRules(std streams) (*fusion.Rules, error) {
	rules, bad, err := loadRules()
	if err != nil {
		return nil, err
	}
	if bad != nil {
		fmt.Fprintf(std.err, "orontes: %v\n", bad)
	}
	return rules, nil
}

// openKept opens what a picture is made of: the rules, and the store, which must
// be there already. Whoever asks closes the store.
func openKept(ctx context.Context, std streams, path string) (*fusion.Rules, ledger.Ledger, error) {
	rules, err := openRules(std)
	if err != nil {
		return nil, nil, err
	}
	kept, err := openExisting(ctx, path)
	return rules, kept, err
}

// loadRules reads the rules; bad names the lines that cannot be read.
func loadRules() (rules *fusion.Rules, bad, err error) {
	dir, named, err := ownRules()
	switch {
	case !named && (err != nil || !isFolder(dir)):
		return fusion.Embedded(), nil, nil
	case !isFolder(dir):
		return nil, nil, fmt.Errorf("%s=%s is not a folder", rulesVariable, dir)
	}
	rules, bad = fusion.Extended(os.DirFS(dir))
	return rules, bad, nil
}
