package literals

import (
	"go/format"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/mockloop/mockloop/internal/bank"
)

func TestQuestion(t *testing.T) {
	var g generator
	g.WriteString("package bank\n\nvar q = []Question{\n")
	g.question(&bank.Question{
		ID: "speed", Guide: []string{"G6.1"}, Prompt: `Say "when"`, Type: bank.ProductSense,
		Principles: []bank.Principle{bank.AreRightALot, bank.EarthsBestEmployer}, Stages: []bank.Stage{bank.OnsiteLoop},
		Interviewers: []bank.Interviewer{bank.SeniorPM, bank.BarRaiser}, Difficulty: 4, Track: bank.TrackPMT,
		Primers: "star", Points: "Said Amazon’s name\nSaid yours", Tips: "Tip", Probes: "a\nb\nc\nd", Flags: "e\nf",
		Skeleton: bank.Skeleton{Framework: bank.ProductFramework, Lines: "g\nh\ni\nj\nk", Covers: "04"},
	})
	g.WriteString("}\n")
	out, err := format.Source(g.Bytes())
	if err != nil {
		t.Fatal(err)
	}
	_, literal, _ := strings.Cut(string(out), "var q = ")
	literal = strings.TrimSuffix(literal, "\n}\n")
	want := `[]Question{
	{
		ID:           "speed",
		Guide:        []string{"G6.1"},
		Prompt:       "Say \"when\"",
		Type:         ProductSense,
		Principles:   []Principle{AreRightALot, EarthsBestEmployer},
		Stages:       []Stage{OnsiteLoop},
		Interviewers: []Interviewer{SeniorPM, BarRaiser},
		Difficulty:   4,
		Track:        TrackPMT,
		Primers:      "star",
		Points: "Said Amazon’s name\n" +
			"Said yours",
		Tips: "Tip",
		Probes: "a\n" +
			"b\n" +
			"c\n" +
			"d",
		Flags: "e\n" +
			"f",
		Skeleton: Skeleton{
			Framework: ProductFramework,
			Lines: "g\n" +
				"h\n" +
				"i\n" +
				"j\n" +
				"k",
			Covers: "04",
		},
	},`
	if diff := cmp.Diff(want, literal); diff != "" {
		t.Errorf("literal (-want +got):\n%s", diff)
	}
}
