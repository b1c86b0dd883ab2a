package content

import "strconv"

// guideSections holds how many facts each part of the guide has that the bank
// must carry. G2.4 counts as one. The guide is the "Amazon PM Interview Guide"
// by Best PM Jobs; its parts are: 1 what the interview is, 2 stages,
// 3 competencies, 4 principles, 5 technical expectations, 6 sample questions,
// 7 do, 8 avoid, 9 must know, 10 preparation, 11 questions of candidates.
var guideSections = [...]int{1: 9, 2: 4, 3: 8, 4: 16, 5: 2, 6: 5, 7: 10, 8: 8, 9: 8, 10: 8, 11: 7}

// GuideIDs returns the ids of all facts of the guide, G1.1 to G11.7, in order.
// Each must be carried by something in content/.
func GuideIDs() []string {
	var ids []string
	for section, facts := range guideSections {
		for fact := range facts {
			ids = append(ids, "G"+strconv.Itoa(section)+"."+strconv.Itoa(fact+1))
		}
	}
	return ids
}
