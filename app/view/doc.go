// Package view holds components that know the domain's types and no screen: a row for a
// question or an answer, a rubric, a mark, hints, the player of a recording.
//
// They get values and addresses, never the store.
package view
