// Package planning is choosing and planning a round or a loop, by us or by hand, and the
// codes that make the same plan for a friend.
package planning
