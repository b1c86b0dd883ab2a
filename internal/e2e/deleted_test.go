package e2e

import "testing"

// TestDeletedStaysDeleted: a file that still holds an answer that was deleted here
// does not bring it back, after a restart either, until somebody asks for it.
func TestDeletedStaysDeleted(t *testing.T) {
	t.Parallel()
	tb := atHome(t)
	tb.answerOne(question(0))
	tb.answerOne(question(1))
	tb.open("/storage/")
	file := tb.download("backup-go")
	tb.open("/history/")
	tb.press(".answer-row")
	tb.click("answer-delete")
	tb.waitText("h1 + .chip", "1 answer")
	tb.reload()
	if !tb.wait(func() bool { return len(tb.records("answer")) == 1 }) {
		t.Fatal("the answer is not deleted for good")
	}

	for range 2 {
		tb.open("/storage/")
		tb.take(file)
		tb.waitText("#restore-deleted", "1 answer in this file was deleted here.")
		tb.click("restore-yes")
		tb.waitText("#restore-said", "Nothing was added: 1 answer in this file was deleted here.")
		tb.reload()
	}
	if n := len(tb.records("answer")); n != 1 {
		t.Fatalf("%d answers are kept, want 1", n)
	}
	tb.take(file)
	tb.click("restore-deleted-back")
	tb.waitText("#restore-offer", "Adds")
	tb.click("restore-yes")
	tb.waitText("#restore-said", "Done: 1 answer was added")
	tb.open("/history/")
	tb.waitText("h1 + .chip", "2 answers")
	tb.reload()
	tb.waitText("h1 + .chip", "2 answers")
}
