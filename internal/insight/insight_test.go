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
		{"at seven in the morning, half the time, a two-year-old", nil},
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
		{"customer service wrote a user story", Unclear, Absent},
		{"the customer's parcel was late", Present, Absent},
		{"drivers had two options", Unclear, Unclear},
		{"the board rejected my plan", Unclear, Unclear},
		{"I looked at it and rejected it", Unclear, Present},
		{"we chose the table over the robot", Unclear, Present},
		{"I would rather than not", Unclear, Unclear},
		{"people we had turned down politely", Unclear, Absent},
		{"I would drop the radar", Unclear, Unclear},
		{"legal wanted a longer form", Unclear, Unclear},
		{"I wanted it to work", Unclear, Absent},
	} {
		ws := wordsOf(tt.text)
		customer, rejected := customerOf(ws).Presence, rejectedOf(ws).Presence
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
		{9 * time.Second, aim, 0},
		{10 * time.Second, aim, Short},
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
	if hs := r.Hints(); len(hs) > 0 {
		t.Errorf("hints of what is too short: %+v", hs)
	}
}

func TestHintsSay(t *testing.T) {
	const all = "At the time our customers waited. My job was to cut the wait. We met the team and we called the shops and we wrote a plan, and we tried it in one shop first. I think it went well. As a result the wait fell from 12 to 9 days."
	for _, tt := range []struct {
		name, text string
		how        Source
		spoken     time.Duration
		want       []string
	}{
		{"all of a story", all, Transcript, 20 * time.Second, []string{
			"numbers: A number heard.", "self: “I” 1 time, “we” 4 times: 20% “I”.", "speed: 153 words a minute.",
			"hedging: Hedging heard.", "customer: A customer is named.", "rejected: No rejected alternative heard.", "duration: 0:20 against an aim of 2:30.",
		}},
		{"notes have no pace and no filler words", "um " + all, Notes, 20 * time.Second, []string{
			"numbers: A number heard.", "self: “I” 1 time, “we” 4 times: 20% “I”.",
			"hedging: Hedging heard.", "customer: A customer is named.", "rejected: No rejected alternative heard.", "duration: 0:20 against an aim of 2:30.",
		}},
		{
			"a result in words of its own is not missed aloud",
			"When I joined, 14% of disputes went unanswered. I read the old cases and I wrote a draft answer for each kind of them with one of the analysts. We got it down to 6% in one quarter. I learned that the boring fix is usually the right one.",
			Notes, 0,
			[]string{"numbers: Numbers heard.", "self: “I” 4 times, “we” 1 time: 80% “I”.", "hedging: No hedging heard.", "rejected: No rejected alternative heard."},
		},
		{"nothing that is sure", strings.Repeat("It took a couple of days and it might be the other way. ", 3), Notes, 0, nil},
		{"filler words", "so um " + strings.Repeat("the plan was to go on with it, um, ", 3), Transcript, 0, []string{
			"numbers: No number heard.", "fillers: At least 5 filler words in 29 words.", "hedging: No hedging heard.", "rejected: No rejected alternative heard.",
		}},
	} {
		var got []string
		for _, h := range Analyze(tt.text, tt.how, tt.spoken, 150*time.Second, 0).Hints() {
			got = append(got, h.Signal.Slug()+": "+h.Text)
			if h.Advice == "" {
				t.Errorf("%s: no advice with %q", tt.name, h.Text)
			}
		}
		if diff := cmp.Diff(tt.want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.name, diff)
		}
	}
	if diff := cmp.Diff([]string{"We", "we", "we", "we"}, textOf(all, Analyze(all, Notes, 0, 0, 0).Hints()[1].Spans)); diff != "" {
		t.Errorf("what the hint on we points at (-want +got):\n%s", diff)
	}
	if s := Signal(99); s.Slug() != "" || s.String() != "" {
		t.Error("what is no signal has a name")
	}
}

func TestProposeGap(t *testing.T) {
	const (
		tail  = " The whole thing ran in the open and everybody on the floor could see how it went, day after day, until the season was over and the next one began with it."
		acts  = "I went to the plant, I called the crew, I asked them and I wrote it down."
		group = "We went to the plant, we called the crew, we asked them, we wrote it down, and we tried it."
	)
	for _, tt := range []struct {
		name, text string
		want       Gap
	}{
		{"no number", acts + tail, NoNumber},
		{"no number comes before we", group + tail, NoNumber},
		{"a year is no number", "In 2023 it began. " + acts + tail, NoNumber},
		{"a number", acts + " It fell by 4%. I ruled out a robot." + tail, NoGap},
		{"a number in words", acts + " It fell by four percent. I ruled out a robot." + tail, NoGap},
		{"perhaps a number", acts + " It took a couple of days. I ruled out a robot." + tail, NoGap},
		{"we", group + " It fell by 4%." + tail, SaidWe},
		{"we comes before the alternative", group + " It fell by 4%. We ruled out a robot." + tail, SaidWe},
		{"we, but seldom", "We did. We left. It fell by 4%. Robots were ruled out." + tail, NoGap},
		{"as many I as we", acts + " " + group + " It fell by 4%. I ruled out a robot." + tail, NoGap},
		{"no alternative", acts + " It fell by 4%." + tail, NoAlternative},
		{"perhaps an alternative", acts + " It fell by 4%. There was another option." + tail, NoGap},
		{"what others wanted may be one", acts + " It fell by 4%. My boss wanted a robot." + tail, NoGap},
		{"nothing", "", NoGap},
		{"too short to be sure", acts, NoGap},
	} {
		for _, how := range []Source{Notes, Transcript} {
			if got := ProposeGap(tt.text, how); got != tt.want {
				t.Errorf("%s: gap %d, want %d", tt.name, got, tt.want)
			}
		}
	}
}

// What is searched by halves has to be sorted.
func TestSorted(t *testing.T) {
	for name, list := range map[string][]string{
		"smallNumbers": smallNumbers, "months": months, "yearBefore": yearBefore, "labelWords": labelWords, "timeUnits": timeUnits,
		"measures": measures, "notUnits": notUnits, "customers": customers, "afterCustomer": afterCustomer, "beforeMember": beforeMember,
		"dropping": dropping,
	} {
		want := slices.Compact(slices.Sorted(slices.Values(list)))
		if diff := cmp.Diff(want, list); diff != "" {
			t.Errorf("%s (-sorted +is):\n%s", name, diff)
		}
	}
}
