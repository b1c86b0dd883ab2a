package insight

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

func textOf(text string, spans []Span) []string {
	var out []string
	for _, s := range spans {
		out = append(out, text[s.From:s.To])
	}
	return out
}

func TestNumbers(t *testing.T) {
	for _, tt := range []struct {
		text string
		want []string
	}{
		{"it cost £40k and 4% of sales", []string{"£40k", "4%"}},
		{"3.5 million users in two weeks", []string{"3.5 million users", "two weeks"}},
		{"from 12 to 9 days", []string{"12 to 9 days"}},
		{"it takes 3–4 weeks, or 2-3 months", []string{"3–4 weeks", "2-3 months"}},
		{"between five and six hours", []string{"five and six hours"}},
		{"a third of them, by ten percent", []string{"a third", "ten percent"}},
		{"a third option was a second meeting", nil},
		{"a quarter of our users, a quarter later", []string{"a quarter"}},
		{"half of it, the second half, half an hour", []string{"half", "half an hour"}},
		{"in 2023 customers waited, from 2019 to 2021", nil},
		{"2000 customers in 2024", []string{"2000 customers"}},
		{"in twenty twenty three we had twenty three shops", []string{"twenty three shops"}},
		{"since nineteen ninety nine", nil},
		{"1. pulled logs\n2. called them\n3) wrote it down", nil},
		{"first, second, the 3rd and the 14th", nil},
		{"on 14 March, on June 3, at 7 am, at 8:30, 24/7", nil},
		{"phase 2 in Q3 on iOS 17 with 2G and S3 and COVID-19", nil},
		{"one of them, no one, that one, one day", nil},
		{"one week and one percent", []string{"one week", "one percent"}},
		{"3 of 5, 8 out of 10 and 1 in 20 orders", []string{"3 of 5", "8 out of 10", "1 in 20 orders"}},
		{"£31 a month and 5 calls per week", []string{"£31 a month", "5 calls per week"}},
		{"we halved it, double-checked it and doubled down", []string{"halved"}},
		{"a hundred and twenty pairs, hundreds of shops", []string{"a hundred and twenty pairs"}},
		{"two hundred thousand pounds", []string{"two hundred thousand pounds"}},
		{"a ten-minute call, a one-page paper, twenty-five nurses", []string{"ten-minute", "twenty-five nurses"}},
		{"nine to five", []string{"nine to five"}},
		{"we went to two places to sell", []string{"two places"}},
		{"", nil},
	} {
		if diff := cmp.Diff(tt.want, textOf(tt.text, numbersOf(wordsOf(tt.text)))); diff != "" {
			t.Errorf("%q (-want +got):\n%s", tt.text, diff)
		}
	}
}

func TestFillers(t *testing.T) {
	for _, tt := range []struct {
		text string
		want []string
	}{
		{"I like the idea and customers like it", nil},
		{"it looks like rain, something like a plan", nil},
		{"we would like to, people like us, feel like that", nil},
		{"it was, like, a mess", []string{"like"}},
		{"it was like the worst day, it took like ten days", []string{"like", "like"}},
		{"do you know him, as you know, you know what he said, let you know", nil},
		{"and you know everybody ran, you know, away", []string{"you know", "you know"}},
		{"So I went. So we did it, so that it works", []string{"So"}},
		{"it did so well that we stayed", nil},
		{"um so okay we began", []string{"um", "so", "okay"}},
		{"that is right. It is hard, right?", []string{"right"}},
		{"I mean it is late, what I mean is this", []string{"I mean"}},
		{"the umbrella erred", nil},
	} {
		if diff := cmp.Diff(tt.want, textOf(tt.text, fillersOf(wordsOf(tt.text)))); diff != "" {
			t.Errorf("%q (-want +got):\n%s", tt.text, diff)
		}
	}
}

func TestHedges(t *testing.T) {
	for _, tt := range []struct {
		text string
		want []string
	}{
		{"I think it was maybe sort of done", []string{"I think", "maybe", "sort of"}},
		{"I thought about it, this kind of work, what sort of shop", nil},
		{"I believe in tests. I believe it held", []string{"I believe"}},
		{"about 40 of them, roughly 3 weeks", nil},
		{"I’d say so", []string{"I’d say"}},
		{"what do I. Think of it", nil},
	} {
		if diff := cmp.Diff(tt.want, textOf(tt.text, hedgesOf(wordsOf(tt.text)))); diff != "" {
			t.Errorf("%q (-want +got):\n%s", tt.text, diff)
		}
	}
}

func TestNamed(t *testing.T) {
	for _, tt := range []struct {
		text               string
		customer, rejected Presence
	}{
		{"customers waited and I ruled out a fee", Present, Present},
		{"customer service wrote a user story", Absent, Absent},
		{"the customer's parcel was late", Present, Absent},
		{"drivers had two options", Unclear, Unclear},
		{"the board rejected my plan", Absent, Unclear},
		{"I looked at it and rejected it", Absent, Present},
		{"we chose the table over the robot", Absent, Present},
		{"I would rather than not", Absent, Absent},
	} {
		ws := wordsOf(tt.text)
		customer, _ := customerOf(ws)
		rejected, _ := rejectedOf(ws)
		if customer != tt.customer || rejected != tt.rejected {
			t.Errorf("%q: customer %v, rejected %v; want %v, %v", tt.text, customer, rejected, tt.customer, tt.rejected)
		}
	}
}

func TestLengthAndPace(t *testing.T) {
	const aim = 150 * time.Second
	for _, tt := range []struct {
		spoken, aim time.Duration
		want        LengthBand
	}{
		{119 * time.Second, aim, Short},
		{120 * time.Second, aim, OnAim},
		{180 * time.Second, aim, OnAim},
		{181 * time.Second, aim, Long},
		{210 * time.Second, aim, TooLong},
		{0, aim, 0},
		{aim, 0, 0},
		{-aim, aim, 0},
		{1 << 62, 1 << 62, 0},
	} {
		if got := lengthOf(tt.spoken, tt.aim); got.Band != tt.want || got.Known != (tt.want != 0) {
			t.Errorf("%v against %v: %+v, want fit %d", tt.spoken, tt.aim, got, tt.want)
		}
	}
	text := strings.Repeat("word ", 60)
	if got := Analyze(text, Transcript, 30*time.Second, aim, 0).Pace; got != (Pace{true, 120}) {
		t.Errorf("60 words in 30 s: %+v", got)
	}
	if Analyze(text, Transcript, 5*time.Second, aim, 0).Pace.Known {
		t.Error("a pace from five seconds")
	}
	// The text holds what was said to the probes, too; the aim is the answer's alone.
	if got := Analyze(text, Transcript, 10*time.Second, 10*time.Second, 20*time.Second); got.Pace != (Pace{true, 120}) || got.Length.Band != OnAim {
		t.Errorf("60 words in 10 s and 20 s of probes: %+v, %+v", got.Pace, got.Length)
	}
	if Analyze(text, Transcript, 0, aim, time.Minute).Pace.Known || Analyze(text, Transcript, time.Minute, aim, -1).Pace.Known {
		t.Error("a pace without a time")
	}
	if r := Analyze(text, Notes, time.Minute, aim, 0); r.Pace.Known || r.Fillers.Known {
		t.Error("notes have a pace or filler words")
	}
}

// What is too short is left open, for every signal.
func TestTooShort(t *testing.T) {
	r := Analyze("I cut 4% for customers and ruled out a fee, I think, I did", Transcript, 0, 0, 0)
	want := Analysis{Source: Transcript, Words: 14}
	if diff := cmp.Diff(want, r); diff != "" {
		t.Errorf("reading (-want +got):\n%s", diff)
	}
	for _, h := range r.Hints() {
		if !strings.HasPrefix(h.Text, "Can't tell") || h.Advice == "" || h.Spans != nil {
			t.Errorf("%v says %q", h.Signal, h.Text)
		}
	}
	r = Analyze(strings.Repeat("I was asked to. ", 9), Notes, 0, 0, 0)
	if r.Task.Presence != Unclear || !r.Voice.Known {
		t.Errorf("of 36 words: task %v, voice %+v", r.Task.Presence, r.Voice)
	}
}

// A heading settles its part, whatever stands under it.
func TestHeadings(t *testing.T) {
	text := "Situation: I built and I cut and I wrote a lot of code over the years for them\nTask: grew by 4%, as a result of which there was a shop in town\n" +
		"Action:\n- when I was there, at the time\nResult: I was asked to go and we needed to leave"
	r := Analyze(text, Notes, 0, 0, 0)
	for i, p := range []Part{r.Situation, r.Task, r.Action, r.Result} {
		got := textOf(text, p.Spans)
		if want := []string{"Situation", "Task", "Action", "Result"}[i]; p.Presence != Present || len(got) != 1 || !strings.HasPrefix(got[0], want) {
			t.Errorf("%s: %v %q", want, p.Presence, got)
		}
	}
}

func TestHintsInOrder(t *testing.T) {
	for _, tt := range []struct {
		how  Source
		want []string
	}{
		{Transcript, []string{"numbers", "self", "fillers", "speed", "star", "hedging", "customer", "rejected", "duration"}},
		{Notes, []string{"numbers", "self", "star", "hedging", "customer", "rejected", "duration"}},
	} {
		var got []string
		for _, h := range Analyze("", tt.how, 0, 0, 0).Hints() {
			got = append(got, h.Signal.Slug())
		}
		if diff := cmp.Diff(tt.want, got); diff != "" {
			t.Errorf("hints (-want +got):\n%s", diff)
		}
	}
	if s := Signal(99); s.Slug() != "" || s.String() != "" {
		t.Error("what is no signal has a name")
	}
}

func TestHintsSay(t *testing.T) {
	text := "At the time our customers waited. My job was to cut the wait. We met the team and we called the shops and we wrote a plan, and we tried it in one shop first. I think it went well. As a result the wait fell from 12 to 9 days."
	r := Analyze(text, Transcript, 20*time.Second, 150*time.Second, 0)
	want := []string{
		"1 number heard.", "“I” 1 time, “we” 4 times: 20 % “I”.", "No filler words in the transcript.",
		"153 words a minute.",
		"", "1 hedge heard.", "A customer is named.", "No rejected alternative heard.", "0:20 against an aim of 2:30.",
	}
	for i, h := range r.Hints() {
		if want[i] != "" && h.Text != want[i] {
			t.Errorf("%v says %q, want %q", h.Signal, h.Text, want[i])
		}
	}
	for _, p := range []Part{r.Situation, r.Task, r.Action, r.Result} {
		if p.Presence != Present {
			t.Errorf("a part is %v: %q", p.Presence, textOf(text, p.Spans))
		}
	}
	if diff := cmp.Diff([]string{"We", "we", "we", "we"}, textOf(text, r.Hints()[1].Spans)); diff != "" {
		t.Errorf("what the hint on we points at (-want +got):\n%s", diff)
	}
}

// What is searched by halves has to be sorted.
func TestSorted(t *testing.T) {
	for name, list := range map[string][]string{
		"smallNumbers": smallNumbers, "months": months, "yearBefore": yearBefore, "labelWords": labelWords, "timeUnits": timeUnits,
		"measures": measures, "notUnits": notUnits, "customers": customers, "afterCustomer": afterCustomer,
		"perhapsCustomers": perhapsCustomers, "dropping": dropping, "changes": changes, "deeds": deeds, "states": states,
	} {
		want := slices.Compact(slices.Sorted(slices.Values(list)))
		if diff := cmp.Diff(want, list); diff != "" {
			t.Errorf("%s (-sorted +is):\n%s", name, diff)
		}
	}
}
