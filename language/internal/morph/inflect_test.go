package morph

import "testing"

func TestInflect(t *testing.T) {
	for stem, want := range map[string]string{"seize": "seized", "carry": "carried", "shell": "shelled", "deploy": "deployed"} {
		if got := Past(stem); got != want {
			t.Errorf("past of %s: %s, want %s", stem, got, want)
		}
	}
	if ThirdPerson("carry") != "carries" || ThirdPerson("clash") != "clashes" || Gerund("seize") != "seizing" || Gerund("flee") != "fleeing" {
		t.Error("other forms")
	}
}
