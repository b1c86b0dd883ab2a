package grading

import (
	"slices"

	"github.com/mockloop/mockloop/internal/bank"
)

// Unsure is the guess of a candidate who can't tell which principle a question is after.
const Unsure = "unsure"

// Recognition is how well a candidate recognized the principle behind a question.
type Recognition uint8

// The recognitions, the best first after none.
const (
	NotAsked Recognition = iota // nobody asked
	Right                       // a principle that the question is after
	Close                       // the one most easily mistaken for its primary principle
	Missed                      // another one, or none
)

// guessOptions is how many principles one chooses from: the right one and the near ones.
const guessOptions = 4

// near are, for each principle, those a candidate confuses with it most easily, the
// nearest first. They are our own reading of the principles, and no statement of
// Amazon's. Five each, so that three are left where a question is after two of them, too.
var near = [bank.PrincipleCount][5]bank.Principle{
	{bank.EarnTrust, bank.DiveDeep, bank.InventAndSimplify, bank.InsistOnTheHighestStandards, bank.BroadResponsibility},   // Customer Obsession
	{bank.DeliverResults, bank.BiasForAction, bank.EarnTrust, bank.InsistOnTheHighestStandards, bank.BroadResponsibility}, // Ownership
	{bank.ThinkBig, bank.Frugality, bank.CustomerObsession, bank.LearnAndBeCurious, bank.BiasForAction},                   // Invent and Simplify
	{bank.DiveDeep, bank.HaveBackbone, bank.LearnAndBeCurious, bank.BiasForAction, bank.ThinkBig},                         // Are Right, A Lot
	{bank.InventAndSimplify, bank.DiveDeep, bank.AreRightALot, bank.HireAndDevelopTheBest, bank.EarnTrust},                // Learn and Be Curious
	{bank.EarthsBestEmployer, bank.InsistOnTheHighestStandards, bank.EarnTrust, bank.LearnAndBeCurious, bank.Ownership},   // Hire and Develop the Best
	{bank.DiveDeep, bank.Ownership, bank.CustomerObsession, bank.HireAndDevelopTheBest, bank.DeliverResults},              // Insist on the Highest Standards
	{bank.InventAndSimplify, bank.BiasForAction, bank.CustomerObsession, bank.AreRightALot, bank.HaveBackbone},            // Think Big
	{bank.DeliverResults, bank.Ownership, bank.LearnAndBeCurious, bank.AreRightALot, bank.ThinkBig},                       // Bias for Action
	{bank.InventAndSimplify, bank.DeliverResults, bank.Ownership, bank.DiveDeep, bank.BiasForAction},                      // Frugality
	{bank.HaveBackbone, bank.CustomerObsession, bank.Ownership, bank.EarthsBestEmployer, bank.AreRightALot},               // Earn Trust
	{bank.AreRightALot, bank.InsistOnTheHighestStandards, bank.Ownership, bank.CustomerObsession, bank.LearnAndBeCurious}, // Dive Deep
	{bank.EarnTrust, bank.AreRightALot, bank.Ownership, bank.InsistOnTheHighestStandards, bank.ThinkBig},                  // Have Backbone
	{bank.Ownership, bank.BiasForAction, bank.InsistOnTheHighestStandards, bank.Frugality, bank.HaveBackbone},             // Deliver Results
	{bank.HireAndDevelopTheBest, bank.EarnTrust, bank.BroadResponsibility, bank.Ownership, bank.HaveBackbone},             // Best Employer
	{bank.EarthsBestEmployer, bank.CustomerObsession, bank.EarnTrust, bank.Ownership, bank.ThinkBig},                      // Broad Responsibility
}

// nearest are the n principles nearest to the primary one of ps that are not in ps.
func nearest(ps []bank.Principle, n int) []bank.Principle {
	if len(ps) == 0 || !ps[0].Valid() {
		return nil
	}
	var out []bank.Principle
	for _, p := range near[ps[0]-1] {
		if len(out) < n && !slices.Contains(ps, p) {
			out = append(out, p)
		}
	}
	return out
}

// GuessOptions are the principles to choose from for a question that is after ps: its
// primary one and three that are near it, in the order of the principles, which gives
// nothing away.
func GuessOptions(ps []bank.Principle) []bank.Principle {
	if len(ps) == 0 {
		return nil
	}
	out := append(nearest(ps, guessOptions-1), ps[0])
	slices.Sort(out)
	return out
}

// Recognize is how well guess, a principle's slug or Unsure, fits a question that is
// after ps: right where it is any of them, close where it is the nearest to the primary.
func Recognize(guess string, ps []bank.Principle) Recognition {
	if guess == "" {
		return NotAsked
	}
	p, err := bank.ParsePrinciple(guess)
	switch {
	case err == nil && slices.Contains(ps, p):
		return Right
	case err == nil && slices.Contains(nearest(ps, 1), p):
		return Close
	}
	return Missed
}

// CountRecognized is in how many of the answers the candidate was asked for the
// principle, and how often that was right.
func CountRecognized(as []Answer) (right, asked int) {
	for i := range as {
		switch as[i].Recognized() {
		case NotAsked:
		case Right:
			right++
			asked++
		default:
			asked++
		}
	}
	return right, asked
}
