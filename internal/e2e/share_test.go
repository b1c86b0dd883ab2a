package e2e

import (
	"encoding/base64"
	"encoding/binary"
	"hash/crc32"
	"strings"
	"testing"
	"time"

	cdpbrowser "github.com/chromedp/cdproto/browser"
	"github.com/google/go-cmp/cmp"

	"github.com/mockloop/mockloop/app/words"
	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/grading"
	"github.com/mockloop/mockloop/internal/sharelink"
)

// TestShare: a link made in one browser shows the same figures in another, marked
// as what they are, and leaves that browser's own history alone.
func TestShare(t *testing.T) {
	t.Parallel()
	sender := atHome(t)
	h := sender.h
	for _, name := range []string{"clipboard-read", "clipboard-write"} {
		sender.must("letting the page use the clipboard",
			cdpbrowser.SetPermission(&cdpbrowser.PermissionDescriptor{Name: name}, cdpbrowser.PermissionSettingGranted))
	}
	sender.answerOne(question(0))
	sender.answerOne(question(len(bank.Questions) - 1))
	sender.pressWords("Readiness")
	sender.waitText(".overall", "2 answers graded")
	overall, bars := sender.text(".overall .big"), sender.bars()
	link := sender.share("  Ada   Lovelace ")

	if want := h.url("/summary/#s="); !strings.HasPrefix(link, want) {
		t.Fatalf("the link is %q, want one that begins with %q", link, want)
	}
	reader := openBrowser(t).tab(h)
	if err := reader.tryVisit(link); err != nil {
		t.Fatal(err)
	}
	reader.waitReady()
	reader.waitText("h1", "Readiness of Ada Lovelace")
	reader.waitText(".chip", "Self-assessed")
	reader.waitText("main", "not checked by anyone")
	reader.waitText(".overall", "2 answers graded.")
	if got := reader.text("#shared-overall"); got != overall {
		t.Errorf("the reader sees %s of 100, the sender %s", got, overall)
	}
	if diff := cmp.Diff(bars, reader.bars()); diff != "" {
		t.Errorf("the principles differ (-sender +reader)\n%s", diff)
	}
	for _, a := range h.addresses() {
		if strings.Contains(a, strings.SplitN(link, "#s=", 2)[1]) {
			t.Errorf("the host was told the summary: %s", a)
		}
	}

	reader.pressWords("Try a question")
	reader.waitText("h1", "Mockloop")
	reader.waitText(".next-words", "Your first question")
	reader.pressWords("History")
	reader.waitText("main", "Nothing graded yet.")
	if n := len(reader.records("answer")); n != 0 {
		t.Errorf("the reader has %d answers, want none", n)
	}
}

// share makes a link on the readiness screen and returns it: from the clipboard,
// or where the browser has none from the screen.
func (tb *tab) share(name string) string {
	tb.t.Helper()
	tb.click("share-open")
	tb.waitText("#share .carries", "No answers, no notes")
	tb.enter("share-name", name)
	tb.click("share-send")
	tb.waitFor(`/copied|Copy the link/.test(document.getElementById("share").textContent)`, "the link is made")
	if link := tb.text("#share-url"); link != "" {
		return link
	}
	return get[string](tb, "navigator.clipboard.readText()")
}

// bars are the names and values of the principles on the screen.
func (tb *tab) bars() map[string]string {
	tb.t.Helper()
	bars := get[map[string]string](tb, `Object.fromEntries([...document.querySelectorAll(".score-row")].map(
		(e) => [e.querySelector(".bar-name span").textContent, e.querySelector("b").textContent]))`)
	if len(bars) != bank.PrincipleCount {
		tb.t.Errorf("%d principles are on the screen, want %d", len(bars), bank.PrincipleCount)
	}
	return bars
}

// TestBrokenLinks: whatever became of a link on its way, one sentence says what is
// wrong; nothing else happens. The right link, put over a wrong one, shows.
func TestBrokenLinks(t *testing.T) {
	t.Parallel()
	tb := atHome(t)
	right := code(t, someSummary())
	for _, tc := range []struct {
		name, code string
		want       error
	}{
		{"cut", right[:len(right)-9], sharelink.ErrCut},
		{"edited", edited(right), sharelink.ErrEdited},
		{"too long", strings.Repeat("A", 600), sharelink.ErrTooLong},
		{"of a newer version", newer(t, right), sharelink.ErrNewer},
		{"no link at all", "%3Cb%3Ehello%3C/b%3E%00", sharelink.ErrMalformed},
		{"empty", "", sharelink.ErrEmpty},
	} {
		t.Run(tc.name, func(t *testing.T) {
			tb.visit("/about/")
			tb.waitText("h1", "About")
			tb.open("/summary/#s=" + tc.code)
			tb.waitText(".empty", "This link cannot be read.")
			if got, want := tb.text(".empty .muted"), words.LinkError(tc.want); got != want {
				t.Errorf("it says %q, want %q", got, want)
			}
		})
	}
	tb.visit("/summary/#s=" + right)
	tb.waitText("h1", "Readiness of Ada")
	tb.waitText("#shared-overall", "64")
	tb.visit("/summary/#s=" + edited(right))
	tb.waitText("main", words.LinkError(sharelink.ErrEdited))
}

func someSummary() sharelink.Summary {
	s := sharelink.Summary{
		Date: time.Date(2026, 5, 4, 0, 0, 0, 0, time.UTC), Name: "Ada",
		Overall: grading.Known(64), Answers: 12, Rounds: 2,
	}
	s.Principles[bank.Ownership-1] = grading.Known(71)
	s.Principles[bank.DiveDeep-1] = grading.Known(57)
	s.Rests = 2
	return s
}

func code(t *testing.T, s sharelink.Summary) string {
	t.Helper()
	c, err := sharelink.Encode(s)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// edited changes one character in the middle.
func edited(code string) string {
	b := []byte(code)
	b[12] = map[bool]byte{true: 'B', false: 'A'}[b[12] == 'A']
	return string(b)
}

// newer is the link as the version after this one might write it: the first byte
// names the version, the last four are the checksum of the rest.
func newer(t *testing.T, code string) string {
	t.Helper()
	b, err := base64.RawURLEncoding.DecodeString(code)
	if err != nil {
		t.Fatal(err)
	}
	b[0]++
	body := b[:len(b)-4]
	return base64.RawURLEncoding.EncodeToString(binary.BigEndian.AppendUint32(body, crc32.ChecksumIEEE(body)))
}
