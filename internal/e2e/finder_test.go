package e2e

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/mockloop/mockloop/internal/bank"
)

// findField is the field one searches in.
const findField = "find"

// choose picks an option of a select, as the browser's own list would.
func (tb *tab) choose(id, value string) {
	tb.t.Helper()
	tb.eval(`{ const s = document.getElementById(` + quote(id) + `); s.value = ` + quote(value) + `;
		s.dispatchEvent(new Event("change", { bubbles: true })) }`)
}

// prompts are the questions listed.
func (tb *tab) prompts() []string {
	tb.t.Helper()
	return get[[]string](tb, `[...document.querySelectorAll(".question-row .q")].map((e) => e.textContent)`)
}

// TestFindQuestion: as one types, with beginnings and a typo, what fits shows;
// filters and the candidate's own marks narrow it; it is there again after a
// look at a question, and the star after a kill.
func TestFindQuestion(t *testing.T) {
	t.Parallel()
	b := openBrowser(t)
	tb := b.atHome()
	tb.open("/questions/")
	q, _ := bank.FindQuestion("ownership-problem-between-teams")

	tb.enter(findField, "problm owned tea") // a typo, and a beginning
	tb.waitText("#found", "fit")
	if got := tb.prompts(); !slices.Contains(got, q.Prompt) {
		t.Errorf("found %q, want among them %q", got, q.Prompt)
	}
	tb.choose("filter-principle", bank.Ownership.Slug())
	tb.choose("filter-difficulty", fmt.Sprint(q.Difficulty))
	tb.waitFor(`document.querySelectorAll(".group:not(#near) .question-row").length === 1`, "one question is left")

	tb.click("star-" + q.ID)
	tb.waitFor(`document.getElementById("star-`+q.ID+`").ariaPressed === "true"`, "the star is kept")
	tb.press(".question-row")
	tb.waitText("h1", q.Prompt)
	tb.waitFor(`document.getElementById("star").ariaPressed === "true"`, "the question's page shows the star")
	tb.back()
	tb.waitText("#found", "1 question fits")
	if got := get[[]string](tb, `[document.getElementById("find").value, document.getElementById("filter-principle").value]`); got[0] != "problm owned tea" || got[1] != bank.Ownership.Slug() {
		t.Errorf("after coming back the fields hold %q", got)
	}
	tb.click("find-clear")
	tb.waitText("#found", fmt.Sprint(len(bank.Questions)))
	tb.waitFor(`document.getElementById("find").value === "" && document.getElementById("filter-principle").value === "any" && document.activeElement.id === "find"`,
		"the fields are empty, and one can type again")

	tb.waitAllKept()
	b.kill()
	b.reopen()
	tb = b.atHome()
	tb.open("/questions/")
	tb.click("mine-starred")
	tb.waitText("#found", "1 question fits")
	tb.click("mine-never")
	tb.waitText("#found", fmt.Sprint(len(bank.Questions)))
	tb.answerOne(q)
	tb.open("/questions/")
	tb.click("mine-never")
	tb.waitText("#found", fmt.Sprint(len(bank.Questions)-1))
}

// TestTypedEarly: what was typed before the program ran is searched for once it
// runs, and nothing of it is lost.
func TestTypedEarly(t *testing.T) {
	t.Parallel()
	tb := atHome(t)
	tb.visit("/")
	tb.inject(`document.addEventListener("DOMContentLoaded", () => {
		const f = document.getElementById("find");
		if (f) f.value = "counterfeit";
	})`)
	tb.visit("/questions/")
	tb.waitText("#found", "fit")
	if got := get[string](tb, `document.getElementById("find").value`); got != "counterfeit" {
		t.Errorf("the field holds %q", got)
	}
	for _, p := range tb.prompts() {
		q := bank.Questions[slices.IndexFunc(bank.Questions, func(q bank.Question) bool { return q.Prompt == p })]
		if all := strings.ToLower(q.Prompt + string(q.Points)); !strings.Contains(all, "counterfeit") {
			t.Errorf("%q is listed", p)
		}
	}
}

// card is the recall card that is asked.
func (tb *tab) card() *bank.Card {
	tb.t.Helper()
	prompt := tb.text("#card-prompt")
	return &bank.Cards[slices.IndexFunc(bank.Cards, func(c bank.Card) bool { return c.Prompt == prompt })]
}

// TestRecallCards: a session of ten with one wrong answer, which comes again;
// what was answered is known after a kill.
func TestRecallCards(t *testing.T) {
	t.Parallel()
	b := openBrowser(t)
	tb := b.atHome()
	tb.open("/cards/")
	tb.click("cards-begin")
	var wrong string
	for i := range 11 {
		want := fmt.Sprintf("Card %d of 10", i+1)
		if i == 10 {
			want = "Once more: 1 card"
		}
		tb.waitText("#cards-progress", want)
		tb.waitFor(`!document.getElementById("card-next")`, "the next card is asked")
		c := tb.card()
		prompt := c.Prompt
		pick := int(c.Right)
		if i == 2 {
			for c.Accepts(pick) {
				pick = (pick + 1) % c.Options.Len()
			}
			wrong = prompt
		}
		if i == 10 && prompt != wrong {
			t.Errorf("the card that comes again is %q, want %q", prompt, wrong)
		}
		tb.click(fmt.Sprintf("%s-%d", c.ID, pick))
		if pick == int(c.Right) {
			tb.waitText("#card-known", c.Why)
			continue
		}
		tb.waitText(".verdict", c.Why)
		tb.waitText(".option.right", c.Options.At(int(c.Right)))
		tb.click("card-next")
	}
	tb.waitText("#cards-result", "9 of 10 right at first")
	tb.waitCount("card", 10)
	b.kill()
	b.reopen()
	tb = b.atHome()
	tb.open("/cards/")
	tb.waitFor(`[...document.querySelectorAll(".tally dd")].map((e) => e.textContent).join() === "0,`+
		fmt.Sprint(len(bank.Cards)-10)+`,9,1"`, "ten cards are remembered, one of them shaky")
}
