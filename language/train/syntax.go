package main

import (
	"log"

	"orontes/language"
	"orontes/language/internal/linear"
	"orontes/language/internal/model"
	"orontes/language/internal/tag"
	"orontes/language/internal/tree"
	"orontes/language/internal/word"
)

// folds is the number of parts the treebank is cut into, so that each part is
// analysed by models that did not see it: the next model must learn from input
// as faulty as it will meet.
const folds = 4

var tagPlan = tag.Plan{
	Bits: 19, Epochs: 10, Members: 4, Margin: 15,
	Grain: linear.Grain{Steps: 3, Least: 2},
}

var treePlan = tree.Plan{
	Epochs: 10, Members: 4,
	Moves:     linear.Grain{Steps: 4, Least: 2},
	Labelling: linear.Grain{Steps: 3, Least: 2},
}

// backwardPlan drops more of the parser that only guides.
var backwardPlan = tree.Plan{
	Epochs: 10, Members: 4,
	Moves:     linear.Grain{Steps: 4, Least: 4},
	Labelling: linear.Grain{Steps: 3, Least: 3},
}

// guidePlan trains the parsers whose trees guide another.
var guidePlan = tree.Plan{
	Epochs: 5, Members: 2,
	Moves:     linear.Grain{Steps: 4, Least: 1},
	Labelling: linear.Grain{Steps: 3, Least: 1},
}

// beamPlan trains the guided parser.
var beamPlan = tree.Plan{
	Epochs: 6, Members: 2,
	Moves:     linear.Grain{Steps: 3, Least: 3},
	Labelling: linear.Grain{Steps: 3, Least: 2},
}

// trainSyntax trains the tagger and the parsers.
func trainSyntax(sents []language.Sentence, inv *inventory, m *model.Model) {
	sample := make([]tag.Sentence, len(sents))
	for i := range sents {
		sample[i].Words = wordsOf(&sents[i])
		for j := range sents[i].Tokens {
			sample[i].Gold = append(sample[i].Gold, inv.tag(&sents[i].Tokens[j]))
		}
	}
	tagPlan.Classes, tagPlan.Book = len(m.Tags), wordbook()
	m.Tagger = tag.Train(sample, tagPlan, folds, parallel)
	log.Print("tagger")

	trees := make([]tree.Sentence, len(sents))
	for i := range sents {
		s := &sents[i]
		trees[i].Input.Fill(sample[i].Words, sample[i].Fair, m.TagPos)
		trees[i].Heads = headsOf(s)
		for j := range s.Tokens {
			trees[i].Labels = append(trees[i].Labels, inv.labels[s.Tokens[j].Rel])
		}
	}
	for _, plan := range []*tree.Plan{&treePlan, &backwardPlan, &guidePlan, &beamPlan} {
		plan.Labels = len(m.Labels)
	}
	m.Forward, m.Backward = tree.TrainGuides(trees, [2]tree.Plan{treePlan, backwardPlan}, guidePlan, folds, parallel)
	log.Print("forward and backward parser")
	m.Guided = tree.TrainGuided(trees, beamPlan, parallel)
	log.Print("guided parser")
}

func wordsOf(s *language.Sentence) []word.Word {
	words := make([]word.Word, len(s.Tokens))
	for i := range s.Tokens {
		words[i] = word.Of(s.Tokens[i].Form)
	}
	return words
}

// headsOf returns the heads of a sentence as the parser numbers them.
func headsOf(s *language.Sentence) []int16 {
	heads := make([]int16, len(s.Tokens))
	for i := range s.Tokens {
		heads[i] = int16(s.Tokens[i].Head)
		if s.Tokens[i].Head < 0 {
			heads[i] = int16(len(s.Tokens))
		}
	}
	return heads
}
