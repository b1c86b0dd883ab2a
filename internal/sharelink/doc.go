// Package sharelink turns a summary of readiness into the value of an address's
// fragment, and back. The fragment never travels to a server; the person who
// opens the link reads it on their own device.
//
// A link carries sixteen numbers and a date, never an answer, a note or an id.
// Nothing in it can change a setting, and a summary read from a link is not
// added to anyone's history: it is shown, marked as unchecked, and that is all.
// The checksum finds links that were cut or garbled on the way. It is not a
// signature: anyone can write a link that says what they like.
//
// # The form
//
// The bytes below, in base64url without padding (RFC 4648, section 5):
//
//	offset  bytes   what
//	0       1       version, 1
//	1       2       the day, as days since 2020-01-01, high byte first
//	3       1       overall readiness, 0 to 100, or 255 for unknown
//	4       16      the principles in Amazon's order, each like the overall
//	20      1 or 2  answers, as a varint of at most 16383
//	then    1 or 2  rounds, likewise
//	then    1       length of the name in bytes, at most 160
//	then    0..160  the name in UTF-8
//	then    4       CRC-32 (IEEE) of everything before it, high byte first
//
// The longest link is 189 bytes, which is 252 characters. (An older
// Mockloop made names of at most 120 bytes, and refuses a longer one.) Every summary has one
// form only: what decodes is exactly what encoding it again would give, so
// padding, loose bits, long varints and bytes left over are refused.
//
// The version is read first and alone, so that a link of a newer Mockloop says
// so however the rest has changed.
package sharelink
