package browser

import (
	"strings"
	"testing"
)

func TestMailbox(t *testing.T) {
	var m mailbox
	if got := m.take(); got != "" {
		t.Errorf("an empty mailbox holds %q", got)
	}
	m.put("one;")
	m.put("two;")
	if got := m.take(); got != "one;two;" {
		t.Errorf("took %q", got)
	}
	if got := m.take(); got != "" {
		t.Errorf("taken twice: %q", got)
	}
	m.put("one;")
	m.put(everythingChanged)
	m.put("two;")
	if got := m.take(); got != everythingChanged {
		t.Errorf("took %q, want to be told to read everything once", got)
	}
	for range mailboxLimit {
		m.put("x")
	}
	if got := m.take(); got != strings.Repeat("x", mailboxLimit) {
		t.Errorf("took %d bytes of %d", len(got), mailboxLimit)
	}
	for range mailboxLimit + 1 {
		m.put("x")
	}
	if got := m.take(); got != everythingChanged {
		t.Errorf("what nobody takes grows to %d bytes", len(got))
	}
}
