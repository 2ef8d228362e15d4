package eval

import (
	"orontes/learn"
	"orontes/reader/draft"
)

// How the choices and the score are trained: found by trying on folds left out.
var (
	ofChoices = learn.Options{Rounds: 80, Rate: .3, Decay: 8, Rare: 3}
	ofMany    = learn.Options{Rounds: 80, Rate: .3, Decay: 2, Rare: 3}   // choices with many cases, or where a few words say it
	ofOutlook = learn.Options{Rounds: 80, Rate: .3, Decay: 1, Rare: 3}   // few cases of many are other than told
	ofFew     = learn.Options{Rounds: 300, Rate: .3, Decay: 10, Rare: 4} // few reports, many features
	ofScore   = learn.Options{Rounds: 400, Rate: .3, Decay: 30, Rare: 8}
)

// training says which choices are not trained as most are.
var training = map[string]learn.Options{
	"chief": ofFew, "acled": ofFew,
	"speaker": ofMany, "object": ofMany, "origin": ofMany, "destination": ofMany,
	"modality": ofOutlook, "real": ofOutlook,
}

// All is a fold that leaves no lesson out.
const All = -1

// Cases are those that lessons teach, by choice, but for the lessons of a fold.
func Cases(lessons []Lesson, without int) map[string][]learn.Case {
	cases := map[string][]learn.Case{}
	for _, lesson := range lessons {
		if lesson.Fold == without {
			continue
		}
		for name, some := range lesson.Choices {
			cases[name] = append(cases[name], some...)
		}
		if lesson.Crowd != nil {
			cases["chief"] = append(cases["chief"], lesson.Crowd.Chief)
		}
	}
	return cases
}

// Train trains every choice on all lessons but those of a fold.
func Train(lessons []Lesson, without int) draft.Choices {
	choices := draft.Choices{}
	for name, cases := range Cases(lessons, without) {
		choices[name] = TrainChoice(name, cases)
	}
	return choices
}

// TrainChoice trains one choice.
func TrainChoice(name string, cases []learn.Case) *learn.Ranker {
	o, special := training[name]
	if !special {
		o = ofChoices
	}
	return learn.TrainRanker(cases, o)
}

// TrainScore trains the model of the score.
func TrainScore(examples []learn.Example) *learn.Logistic {
	return learn.TrainLogistic(examples, ofScore)
}
