package grading

import (
	"encoding/json"
	"errors"
	"testing"
)

func TestScore(t *testing.T) {
	for _, tt := range []struct {
		name  string
		score Score
		v     int
		known bool
		said  string
		kept  string
	}{
		{"unknown", Unknown(), 0, false, "–", "null"},
		{"the zero Score is unknown", Score{}, 0, false, "–", "null"},
		{"zero is known", Known(0), 0, true, "0", "0"},
		{"inside", Known(64), 64, true, "64", "64"},
		{"full", Known(100), 100, true, "100", "100"},
		{"below is held at 0", Known(-7), 0, true, "0", "0"},
		{"above is held at 100", Known(1000), 100, true, "100", "100"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if v, known := tt.score.Value(); v != tt.v || known != tt.known {
				t.Errorf("Value() = %d, %v, want %d, %v", v, known, tt.v, tt.known)
			}
			if got := tt.score.String(); got != tt.said {
				t.Errorf("String() = %q, want %q", got, tt.said)
			}
			b, err := json.Marshal(tt.score)
			if err != nil || string(b) != tt.kept {
				t.Errorf("Marshal = %s, %v, want %s", b, err, tt.kept)
			}
			back := Known(1)
			if err := json.Unmarshal(b, &back); err != nil || back != tt.score {
				t.Errorf("Unmarshal(%s) = %v, %v, want %v", b, back, err, tt.score)
			}
		})
	}
	if Unknown() == Known(0) {
		t.Error("unknown equals zero")
	}
}

func TestScoreRefuses(t *testing.T) {
	for _, in := range []string{"-1", "101", "1.5", `"64"`, "true", "[]"} {
		t.Run(in, func(t *testing.T) {
			s := Known(9)
			if err := json.Unmarshal([]byte(in), &s); !errors.Is(err, ErrScore) {
				t.Errorf("Unmarshal = %v, %v, want ErrScore", s, err)
			}
		})
	}
}

func TestBand(t *testing.T) {
	for _, tt := range []struct {
		score Score
		want  Band
	}{
		{Unknown(), BandNone},
		{Known(0), Band1},
		{Known(44), Band1},
		{Known(45), Band2},
		{Known(59), Band2},
		{Known(60), Band3},
		{Known(74), Band3},
		{Known(75), Band4},
		{Known(100), Band4},
	} {
		t.Run(tt.score.String(), func(t *testing.T) {
			if got := tt.score.Band(); got != tt.want {
				t.Errorf("Band = %d, want %d", got, tt.want)
			}
		})
	}
}

func TestMeanMark(t *testing.T) {
	for _, tt := range []struct {
		name  string
		marks []Score
		want  Score
	}{
		{"none", nil, Unknown()},
		{"unknown only", []Score{Unknown(), Unknown()}, Unknown()},
		{"one", []Score{Known(64)}, Known(64)},
		{"zero counts", []Score{Known(0), Known(60)}, Known(30)},
		{"unknown counts for nothing", []Score{Known(60), Unknown(), Known(70)}, Known(65)},
		{"halves go up", []Score{Known(60), Known(61)}, Known(61)},
		{"thirds", []Score{Known(60), Known(60), Known(61)}, Known(60)},
		{"nothing but zero", []Score{Known(0)}, Known(0)},
		{"full", []Score{Known(100), Known(100)}, Known(100)},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var as []Answer
			for _, m := range tt.marks {
				as = append(as, Answer{Mark: Mark{Score: m}})
			}
			if got := MeanMark(as); got != tt.want {
				t.Errorf("MeanMark = %v, want %v", got, tt.want)
			}
		})
	}
}
