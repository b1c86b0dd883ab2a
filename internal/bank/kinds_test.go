package bank

import (
	"encoding"
	"errors"
	"fmt"
	"slices"
	"testing"
)

// Slugs are kept on candidates' devices, so they are written out here: a test
// that only asked for a round trip would let a renamed one pass.
func TestSlugs(t *testing.T) {
	t.Run("principle", func(t *testing.T) {
		checkSlugs(t, ParsePrinciple, []Principle{
			CustomerObsession, Ownership, InventAndSimplify, AreRightALot, LearnAndBeCurious, HireAndDevelopTheBest,
			InsistOnTheHighestStandards, ThinkBig, BiasForAction, Frugality, EarnTrust, DiveDeep, HaveBackbone,
			DeliverResults, EarthsBestEmployer, BroadResponsibility,
		}, []string{
			"customer-obsession", "ownership", "invent-and-simplify", "are-right-a-lot", "learn-and-be-curious",
			"hire-and-develop-the-best", "insist-on-the-highest-standards", "think-big", "bias-for-action", "frugality",
			"earn-trust", "dive-deep", "have-backbone", "deliver-results", "earths-best-employer", "broad-responsibility",
		})
	})
	t.Run("type", func(t *testing.T) {
		checkSlugs(t, ParseType, []Type{Behavioral, Leadership, ProductSense, Technical, Strategy},
			[]string{"behavioral", "leadership", "product-sense", "technical", "strategy"})
	})
	t.Run("stage", func(t *testing.T) {
		checkSlugs(t, ParseStage, []Stage{RecruiterScreen, PhoneScreen, OnsiteLoop, Debrief},
			[]string{"recruiter-screen", "phone-screen", "onsite-loop", "debrief"})
	})
	t.Run("interviewer", func(t *testing.T) {
		checkSlugs(t, ParseInterviewer, []Interviewer{Recruiter, HiringManager, SeniorPM, EngineeringManager, CrossFunctional, BarRaiser},
			[]string{"recruiter", "hiring-manager", "senior-pm", "engineering-manager", "cross-functional", "bar-raiser"})
	})
	t.Run("track", func(t *testing.T) {
		checkSlugs(t, ParseTrack, []Track{BothTracks, TrackPM, TrackPMT}, []string{"both", "pm", "pm-t"})
	})
}

func checkSlugs[T interface {
	comparable
	fmt.Stringer
	Slug() string
}](t *testing.T, parse func(string) (T, error), values []T, slugs []string) {
	t.Helper()
	for i, v := range values {
		if got := v.Slug(); got != slugs[i] {
			t.Errorf("the slug of %v is %q, want %q", v, got, slugs[i])
		}
		if got, err := parse(slugs[i]); err != nil || got != v {
			t.Errorf("parse %q = %v, %v, want %v", slugs[i], got, err, v)
		}
		if v.String() == "" {
			t.Errorf("%q has no name for people", slugs[i])
		}
	}
	for _, bad := range []string{"", "no-such", slugs[0] + " ", values[0].String() + "s"} {
		if got, err := parse(bad); !errors.Is(err, ErrUnknown) {
			t.Errorf("parse %q = %v, %v, want ErrUnknown", bad, got, err)
		}
	}
}

type kept interface {
	encoding.TextMarshaler
	fmt.Stringer
}

func TestTextRoundTrip(t *testing.T) {
	for _, g := range append(Grades(), NoSignal, 0) {
		checkText(t, g, new(Grade))
	}
	for _, s := range append(Stages(), 0) {
		checkText(t, s, new(Stage))
	}
	for _, i := range append(LoopInterviewers(), Recruiter, 0) {
		checkText(t, i, new(Interviewer))
	}
	for _, p := range Principles() {
		checkText(t, p, new(Principle))
	}
}

func checkText[T interface {
	kept
	comparable
}, P interface {
	*T
	encoding.TextUnmarshaler
}](t *testing.T, v T, into P) {
	t.Helper()
	b, err := v.MarshalText()
	if err != nil {
		t.Errorf("%v: %v", v, err)
		return
	}
	if err := into.UnmarshalText(b); err != nil || *into != v {
		t.Errorf("%q read as %v, %v, want %v", b, *into, err, v)
	}
	if err := into.UnmarshalText([]byte("no-such")); !errors.Is(err, ErrUnknown) {
		t.Errorf("an unknown text gave %v, want ErrUnknown", err)
	}
}

func TestInvalidPrinciple(t *testing.T) {
	for _, p := range []Principle{0, PrincipleCount + 1, 255} {
		if p.Valid() || p.Slug() != "" {
			t.Errorf("%d counts as a principle", uint8(p))
		}
		if _, err := p.MarshalText(); !errors.Is(err, ErrUnknown) {
			t.Errorf("MarshalText of %d: %v, want ErrUnknown", uint8(p), err)
		}
	}
}

func TestByPMUse(t *testing.T) {
	got := ByPMUse()
	if got[0] != CustomerObsession {
		t.Errorf("first is %v, want Customer Obsession", got[0])
	}
	slices.Sort(got)
	if !slices.Equal(got, Principles()) {
		t.Errorf("not every principle once: %v", got)
	}
	if again := ByPMUse(); slices.IsSorted(again) {
		t.Error("sorting what ByPMUse gave changed what it gives")
	}
}

func TestIsCase(t *testing.T) {
	for typ, want := range map[Type]bool{Behavioral: false, Leadership: false, ProductSense: true, Technical: true, Strategy: true} {
		if got := typ.IsCase(); got != want {
			t.Errorf("%v: IsCase %t, want %t", typ, got, want)
		}
	}
}
