package main

import (
	"testing"

	"orontes/eval"
	"orontes/learn"
)

// TestKnockOut: of two sorts of features the one that tells right from wrong earns,
// the one that stands on both sides does not.
func TestKnockOut(t *testing.T) {
	var folds [eval.Folds][]learn.Case
	for i := range 500 {
		folds[i%eval.Folds] = append(folds[i%eval.Folds], learn.Case{
			Options: [][]string{{"near subject", "noise a"}, {"far subject", "noise a"}},
			Right:   []bool{i%10 != 0, i%10 == 0},
		})
	}
	with, parts := knockOut("place", folds)
	if with.of != 500 || with.right != 450 {
		t.Errorf("%+v, want 450 of 500 right", with)
	}
	earned := map[string]yield{}
	for _, p := range parts {
		earned[p.name] = p.without
	}
	if near, far := earned["near"], earned["far"]; near.loss+far.loss <= 0 {
		t.Errorf("what decides earns nothing: %+v, %+v", near, far)
	}
	if noise := earned["noise"]; noise.right != 0 || noise.loss > 1e-9 {
		t.Errorf("what says nothing earns: %+v", noise)
	}
}

func TestTemplate(t *testing.T) {
	for feature, want := range map[string]string{
		"at subj V":         "at",
		"planned|under say": "under",
		"here, only":        "here",
		"none":              "none",
	} {
		if got := template(feature); got != want {
			t.Errorf("template(%q) = %q, want %q", feature, got, want)
		}
	}
}
