package interview

import (
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"
	"pgregory.net/rapid"

	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/checkcode"
)

func genCode() *rapid.Generator[Code] {
	return rapid.Custom(func(t *rapid.T) Code {
		o := rapid.SampledFrom(codeOf[1:]).Draw(t, "asked for")
		return Code{
			o.stage, o.who,
			rapid.SampledFrom(tracks).Draw(t, "track"), CodeSeed(rapid.Uint64().Draw(t, "seed")),
		}
	})
}

// What was handed out stays readable, so these never change.
func TestCodesStayAsTheyAre(t *testing.T) {
	for _, tt := range []struct {
		text string
		code Code
	}{
		{"3000-000R", Code{bank.OnsiteLoop, 0, bank.TrackPM, 0}},
		{"2ZZZ-ZZZN", Code{bank.OnsiteLoop, 0, bank.BothTracks, 1<<29 - 1}},
		{"4G00-0018", Code{bank.RecruiterScreen, bank.Recruiter, bank.BothTracks, 1}},
		{"72YQ-5YHG", Code{bank.PhoneScreen, bank.HiringManager, bank.TrackPM, 0x5eb97d1}},
		{"9G00-0WGF", Code{bank.PhoneScreen, bank.SeniorPM, bank.TrackPMT, 912}},
		{"AG00-000C", Code{bank.OnsiteLoop, bank.HiringManager, bank.BothTracks, 0}},
		{"D000-000Y", Code{bank.OnsiteLoop, bank.SeniorPM, bank.TrackPM, 0}},
		{"FG00-0002", Code{bank.OnsiteLoop, bank.EngineeringManager, bank.TrackPMT, 0}},
		{"GG00-000Q", Code{bank.OnsiteLoop, bank.CrossFunctional, bank.BothTracks, 0}},
		{"K000-000Z", Code{bank.OnsiteLoop, bank.BarRaiser, bank.TrackPM, 0}},
	} {
		if got := tt.code.String(); got != tt.text {
			t.Errorf("%#v is %q, want %q", tt.code, got, tt.text)
		}
		got, err := ParseCode(tt.text)
		if d := cmp.Diff(tt.code, got); d != "" || err != nil {
			t.Errorf("%q, error %v (-want +got):\n%s", tt.text, err, d)
		}
	}
}

func TestCodeRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c := genCode().Draw(t, "code")
		s := c.String()
		// As somebody types it: gaps, small letters and look-alikes.
		var typed strings.Builder
		for _, r := range strings.ReplaceAll(s, "-", "") {
			typed.WriteString(rapid.SampledFrom([]string{"", "", " ", "-", "\u00a0", "–"}).Draw(t, "gap"))
			as := []string{string(r), strings.ToLower(string(r))}
			switch r {
			case '0':
				as = []string{"0", "O", "o"}
			case '1':
				as = []string{"1", "I", "i", "L", "l"}
			}
			typed.WriteString(rapid.SampledFrom(as).Draw(t, "as"))
		}
		for _, text := range []string{s, typed.String()} {
			got, err := ParseCode(text)
			if d := cmp.Diff(c, got); d != "" || err != nil {
				t.Fatalf("%q, error %v (-want +got):\n%s", text, err, d)
			}
		}
	})
}

func TestOneWrongCharacterIsRefused(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := []byte(strings.ReplaceAll(genCode().Draw(t, "code").String(), "-", ""))
		refused := func(what string, b []byte) {
			if c, err := ParseCode(string(b)); !errors.Is(err, checkcode.ErrCheck) {
				t.Fatalf("%s %s is read as %#v, error %v", what, b, c, err)
			}
		}
		for i, was := range text {
			for _, wrong := range []byte(checkcode.Alphabet) {
				if wrong != was {
					text[i] = wrong
					refused("with another character,", text)
				}
			}
			text[i] = was
			for j := range i {
				if text[j] != text[i] {
					text[i], text[j] = text[j], text[i]
					refused("with two that changed places,", text)
					text[i], text[j] = text[j], text[i]
				}
			}
		}
	})
}

func TestParseCodeRefuses(t *testing.T) {
	// newer is a code with these seven characters and the check that fits them.
	newer := func(first string) string {
		for _, last := range checkcode.Alphabet {
			if _, err := checkcode.Decode(first + string(last)); err == nil {
				return first + string(last)
			}
		}
		t.Fatal("no check fits ", first)
		return ""
	}
	for _, tt := range []struct {
		name, text string
		want       error
		says       string
	}{
		{"nothing", "", checkcode.ErrLength, "characters: 0"},
		{"only gaps", " -- ", checkcode.ErrLength, "characters: 0"},
		{"one short", "3000-000", checkcode.ErrLength, "characters: 7"},
		{"one long", "3000-000R0", checkcode.ErrLength, "characters: 9"},
		{"very long", strings.Repeat("1", 5000), checkcode.ErrLength, "characters: 5000"},
		{"a U", "30U0-000R", checkcode.ErrLetter, "'U'"},
		{"a sign", "3000_000R", checkcode.ErrLetter, "'_'"},
		{"a letter from elsewhere", "3000-000Ä", checkcode.ErrLetter, "'Ä'"},
		{"no text at all", "3000-000\xff", checkcode.ErrLetter, "'�'"},
		{"a wrong character", "3000-000S", checkcode.ErrCheck, "wrong"},
		{"two changed places", "0300-000R", checkcode.ErrCheck, "changed places"},
		{"all zeros", "0000-0000", checkcode.ErrCheck, "wrong"},
		{"of nothing", newer("0G00000"), ErrNewer, "newer"},
		{"of what is yet to come", newer("MG00000"), ErrNewer, "newer"},
		{"for no track", newer("2000000"), ErrNewer, "newer"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			c, err := ParseCode(tt.text)
			if !errors.Is(err, tt.want) || !strings.Contains(err.Error(), tt.says) {
				t.Errorf("read as %#v, error %v, want one that says %q", c, err, tt.says)
			}
		})
	}
}

func TestNoCodeForWhatHasNone(t *testing.T) {
	for _, c := range []Code{
		{},
		{bank.Debrief, 0, bank.TrackPM, 1},
		{bank.PhoneScreen, bank.BarRaiser, bank.TrackPM, 1},
		{bank.OnsiteLoop, bank.BarRaiser, 0, 1},
		{bank.OnsiteLoop, bank.BarRaiser, 4, 1},
		{bank.OnsiteLoop, bank.BarRaiser, bank.TrackPM, 1 << 29},
	} {
		if s := c.String(); s != "" {
			t.Errorf("%#v is %q", c, s)
		}
	}
}

// Every round that can be planned has a code, and the code plans that round.
func TestTheSameCodePlansTheSame(t *testing.T) {
	seed := CodeSeed(0xfeedfacecafe)
	for _, tt := range rounds {
		for _, track := range tracks {
			got, err := ParseCode(Code{tt.stage, tt.who, track, seed}.String())
			if err != nil {
				t.Fatalf("%s with %s: %v", tt.stage, tt.who, err)
			}
			want, err := PlanRound(planID, tt.stage, tt.who, track, bank.Questions, nil, seed, DefaultAims())
			if err != nil {
				t.Fatal(err)
			}
			friends, err := PlanRound(planID, got.Stage, got.Interviewer, got.Track, bank.Questions, nil, got.Seed, DefaultAims())
			if d := cmp.Diff(want, friends); d != "" || err != nil {
				t.Errorf("error %v (-mine +friend's):\n%s", err, d)
			}
		}
	}
	one := func() uuid.UUID { return planID }
	got, err := ParseCode(Code{bank.OnsiteLoop, 0, bank.TrackPMT, seed}.String())
	if err != nil || got.Interviewer != 0 {
		t.Fatalf("%+v, error %v", got, err)
	}
	want := mustLoop(t, bank.TrackPMT, bank.Questions, nil, nil, seed)
	friends, err := PlanLoop(one, got.Track, bank.Questions, nil, nil, got.Seed, DefaultAims())
	if d := cmp.Diff(asking(want), asking(friends)); d != "" || err != nil {
		t.Errorf("error %v (-mine +friend's):\n%s", err, d)
	}
}

func FuzzParseCode(f *testing.F) {
	for _, s := range []string{
		"", "3000-000R", "3000 000R", "3ooo-oooR", "2zzz–zzzn", "30U0-000R", "3000-000R0", "\xff\xfe", "A400000T", "１８００",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		c, err := ParseCode(s)
		if err != nil {
			if c != (Code{}) {
				t.Errorf("%q is refused and yet %#v", s, c)
			}
			return
		}
		if _, ok := PlanLayout(c.Stage, c.Interviewer, DefaultAims()); !ok && (c.Stage != bank.OnsiteLoop || c.Interviewer != 0) {
			t.Errorf("%q asks for %s with %s", s, c.Stage, c.Interviewer)
		}
		again, err := ParseCode(c.String())
		if again != c || err != nil {
			t.Errorf("%q is %#v, then %q, then %#v, error %v", s, c, c.String(), again, err)
		}
	})
}
