package insight

var (
	situationCues = []string{
		"when i was", "when i joined", "when i got there", "at the time", "at that time", "back in", "years ago", "last year", "i was working",
		"i worked", "i work", "i joined", "i was the", "i was a", "i was an", "i was at", "i was product", "i ran the", "i ran a",
		"there was", "there were", "there are", "there is", "at my last", "in my last", "in my first", "in my current", "we had", "we were",
		"we are", "the company was", "had been", "for years", "the company i",
	}
	taskCues = []string{
		"my job was", "so my job", "my task", "my role was", "my goal", "our goal", "the goal", "the task", "the target", "the aim was",
		"i was asked", "asked me to", "i was told", "told me to", "i was responsible", "i was accountable", "i was supposed", "we were supposed",
		"i had to", "we had to", "i needed to", "we needed to", "i was given", "i owned", "it was on me", "was mine", "wanted me to", "my part was",
		"i set myself", "i was in charge", "gave us", "what i wanted", "the idea was", "the ask was", "so i wanted", "what i had to",
	}
	resultCues = []string{
		"as a result", "in the end", "at the end", "ended up", "the result", "the outcome", "after the launch", "after the release", "since then",
		"by the end", "it turned out", "it failed", "went from", "went down", "went up", "within a week", "was promoted", "we finished", "we saved",
		"i saved", "that saved", "still in use", "we ended", "we shipped", "it got better", "were filled", "we kept", "it's live",
		"it is live", "paid off", "went live", "have been promoted", "and overall", "months later", "changed the plan", "went ahead",
	}
	// Talk about the story, or about what one would do.
	aboutCues = []string{
		"i learned", "i've learned", "i have learned", "the lesson", "looking back", "in hindsight", "if i did it again", "next time",
		"i'd do differently", "i would do differently", "do differently", "i would", "i'd look", "i'd start", "i should have",
		"does that answer", "good question", "great question", "is about", "what matters", "i'm probably somebody", "i am somebody",
		"isn't about", "is not about", "that is just who",
	}
)

// Sorted lists.
var (
	// How things move when something came of the work.
	changes = []string{
		"climbed", "cut", "decreased", "dropped", "fell", "fewer", "grew", "halved", "improved", "increased", "quicker", "reduced",
		"rose", "saved", "shrank", "tripled", "won",
	}
	// What one does, in the past, where it does not end in -ed.
	deeds = []string{
		"became", "began", "bought", "broke", "brought", "built", "chose", "cut", "did", "drew", "drove", "flew", "fought", "found",
		"gave", "got", "held", "hung", "kept", "laid", "led", "let", "made", "met", "paid", "put", "ran", "rang", "read", "rebuilt",
		"rewrote", "rode", "said", "sat", "saw", "sent", "set", "showed", "sold", "spent", "split", "spoke", "stood", "swapped", "taught",
		"threw", "told", "took", "went", "wore", "wrote",
	}
	// What ends in -ed and is no deed.
	states = []string{
		"based", "hundred", "indeed", "interested", "joined", "liked", "needed", "owned", "seemed", "supposed", "used", "wanted", "worked",
	}
)
