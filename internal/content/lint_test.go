package content

import (
	"os"
	"testing"
)

// Pairs on both sides of the threshold, among the bank's own key points, which
// give the words their weight. All but the last were met while writing.
func TestSimilarity(t *testing.T) {
	r := newReader(os.DirFS("../../content"))
	r.yamlFiles("questions", (*reader).questions)
	tests := []struct {
		name, a, b string
		same       bool
	}{
		{"the same thing in other words", "Said what only that person knew or could do", "Said what that person knew that you did not", true},
		{"the same act, with a moment", "Repeated the answer given when pressed for the last time", "Repeated the answer given at the time", false},
		{"turned round", "Gave the consequence in figures or dates", "Put a figure on the consequences", false},
		{"another form of each word", "Named the customers who complained", "Naming the customer complaining", true},
		{"another meaning of a word", "Said how many other customers were in the same position", "Said how many weeks the position had been empty", false},
		{"another subject", "Gave the best argument of those who would have kept the money", "Gave the best argument of those who wanted to make the offer", false},
		{"nothing but the verb", "Named a customer", "Named a price", false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			texts := append([]said{}, r.points...)
			texts = append(texts, said{text: tt.a, id: "a"}, said{text: tt.b, id: "b"})
			found := -1.0
			for _, p := range pairs(texts, 0.01) {
				if p.a.id == "a" && p.b.id == "b" {
					found = p.similarity
				}
			}
			if same := found >= samePoint; same != tt.same {
				t.Errorf("%q and %q are %.2f alike; the same: %v, want %v", tt.a, tt.b, found, same, tt.same)
			}
		})
	}
	alone := []said{{text: "Named the customer", id: "a"}, {text: "Named the customer", id: "a"}}
	if got := pairs(alone, 0.1); len(got) != 0 {
		t.Errorf("two texts of one question are reported: %v", got)
	}
}
