package sharelink

import (
	"encoding/base64"
	"encoding/binary"
	"fmt"
	"hash/crc32"
	"math"
	"time"

	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/grading"
)

const (
	version  = 1
	unknown  = 255 // the byte of a score that is not known
	maxChars = 512 // longer text is refused before it is decoded
	fixedLen = 1 + 2 + 1 + bank.PrincipleCount
	sumLen   = 4
	// firstDay is 2020-01-01 in days since 1970-01-01.
	firstDay   = 18262
	secsPerDay = 24 * 60 * 60
)

// Encode writes s as a fragment's value, without the #, in characters that
// need no escaping in an address. It has at most 252 characters. It
// returns ErrName for a name that CleanName would refuse or alter, and
// ErrRange for a day before 2020-01-01 or after 2199-06-06, a day that is not
// midnight UTC, and counts outside 0 to MaxCount.
func Encode(s Summary) (string, error) {
	if clean, err := CleanName(s.Name); err != nil {
		return "", err
	} else if clean != s.Name {
		return "", fmt.Errorf("%w: spaces not cleaned", ErrName)
	}
	secs := s.Date.Unix()
	days := secs/secsPerDay - firstDay
	if secs%secsPerDay != 0 || s.Date.Nanosecond() != 0 || days < 0 || days > math.MaxUint16 {
		return "", fmt.Errorf("%w: date %v", ErrRange, s.Date)
	}
	if s.Answers < 0 || s.Answers > MaxCount || s.Rounds < 0 || s.Rounds > MaxCount {
		return "", fmt.Errorf("%w: %d answers, %d rounds", ErrRange, s.Answers, s.Rounds)
	}

	b := make([]byte, 0, fixedLen+2+2+1+len(s.Name)+sumLen)
	b = append(b, version)
	b = binary.BigEndian.AppendUint16(b, uint16(days))
	b = append(b, scoreByte(s.Overall))
	for _, p := range s.Principles {
		b = append(b, scoreByte(p))
	}
	b = binary.AppendUvarint(b, uint64(s.Answers))
	b = binary.AppendUvarint(b, uint64(s.Rounds))
	b = append(b, byte(len(s.Name)))
	b = append(b, s.Name...)
	b = binary.BigEndian.AppendUint32(b, crc32.ChecksumIEEE(b))
	return base64.RawURLEncoding.EncodeToString(b), nil
}

// Decode reads a fragment's value, without the #. The error wraps one of
// ErrEmpty, ErrTooLong, ErrNewer, ErrCut, ErrEdited and ErrMalformed; the
// summary is then empty. It never panics and needs no more memory than the
// 512 characters it looks at.
func Decode(text string) (Summary, error) {
	s, err := decode(text)
	if err != nil {
		return Summary{}, err
	}
	// One form only: this refuses loose bits, long varints and unclean names.
	again, err := Encode(s)
	if err != nil {
		return Summary{}, fmt.Errorf("%w: %w", ErrMalformed, err)
	}
	if again != text {
		return Summary{}, fmt.Errorf("%w: not in its one form", ErrMalformed)
	}
	return s, nil
}

func decode(text string) (Summary, error) {
	switch {
	case text == "":
		return Summary{}, ErrEmpty
	case len(text) > maxChars:
		return Summary{}, fmt.Errorf("%w: %d characters", ErrTooLong, len(text))
	}
	if err := readVersion(text); err != nil {
		return Summary{}, err
	}
	b, err := readBase64(text)
	if err != nil {
		return Summary{}, err
	}

	// How long it should be comes before whether the checksum fits, so that a
	// cut link is not taken for a changed one.
	r := reader{rest: b[min(fixedLen, len(b)):], short: len(b) < fixedLen}
	answers, rounds := r.count(), r.count()
	name := r.bytes(int(r.byte()))
	sum := r.bytes(sumLen)
	switch {
	case r.bad:
		return Summary{}, fmt.Errorf("%w: count above %d", ErrMalformed, MaxCount)
	case r.short:
		return Summary{}, fmt.Errorf("%w: %d bytes", ErrCut, len(b))
	case len(r.rest) > 0:
		return Summary{}, fmt.Errorf("%w: %d bytes left over", ErrMalformed, len(r.rest))
	case crc32.ChecksumIEEE(b[:len(b)-sumLen]) != binary.BigEndian.Uint32(sum):
		return Summary{}, ErrEdited
	}

	days := int64(binary.BigEndian.Uint16(b[1:]))
	s := Summary{
		Date:    time.Unix((firstDay+days)*secsPerDay, 0).UTC(),
		Name:    string(name),
		Answers: answers,
		Rounds:  rounds,
	}
	if s.Overall, err = readScore(b[3]); err != nil {
		return Summary{}, err
	}
	for i := range s.Principles {
		if s.Principles[i], err = readScore(b[4+i]); err != nil {
			return Summary{}, err
		}
	}
	s.Rests = rests(&s.Principles)
	return s, nil
}

// readVersion reads the first byte only, which is in the first two characters;
// the rest may have any form in a newer version.
func readVersion(text string) error {
	head := text[:min(2, len(text))]
	for i := range len(head) {
		// Checked here because the decoder passes over line breaks.
		if !inAlphabet(head[i]) {
			return fmt.Errorf("%w: character %d", ErrMalformed, i+1)
		}
	}
	if len(head) < 2 {
		return fmt.Errorf("%w: one character", ErrCut)
	}
	b, err := base64.RawURLEncoding.DecodeString(head)
	switch {
	case err != nil || b[0] == 0:
		return fmt.Errorf("%w: no version", ErrMalformed)
	case b[0] > version:
		return fmt.Errorf("%w: version %d", ErrNewer, b[0])
	}
	return nil
}

// readBase64 decodes all whole bytes of text. It accepts a loose end, because a
// cut link has one.
func readBase64(text string) ([]byte, error) {
	for i := range len(text) {
		if !inAlphabet(text[i]) {
			return nil, fmt.Errorf("%w: character %d", ErrMalformed, i+1)
		}
	}
	if len(text)%4 == 1 {
		text = text[:len(text)-1]
	}
	b, err := base64.RawURLEncoding.DecodeString(text)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrMalformed, err)
	}
	return b, nil
}

func inAlphabet(c byte) bool {
	return 'A' <= c && c <= 'Z' || 'a' <= c && c <= 'z' || '0' <= c && c <= '9' || c == '-' || c == '_'
}

func scoreByte(s grading.Score) byte {
	v, known := s.Value()
	if !known {
		return unknown
	}
	return byte(v)
}

func readScore(b byte) (grading.Score, error) {
	switch {
	case b == unknown:
		return grading.Unknown(), nil
	case b > 100:
		return grading.Score{}, fmt.Errorf("%w: score %d", ErrMalformed, b)
	}
	return grading.Known(int(b)), nil
}

// reader takes parts off rest. Once short or bad, it gives zeros.
type reader struct {
	rest  []byte
	short bool // the end came too soon
	bad   bool // a count no link of ours has
}

func (r *reader) bytes(n int) []byte {
	if r.short || r.bad || n > len(r.rest) {
		r.short = true
		return nil
	}
	out := r.rest[:n]
	r.rest = r.rest[n:]
	return out
}

func (r *reader) byte() byte {
	if b := r.bytes(1); b != nil {
		return b[0]
	}
	return 0
}

func (r *reader) count() int {
	if r.short || r.bad {
		return 0
	}
	v, n := binary.Uvarint(r.rest)
	switch {
	case n == 0:
		r.short = true
		return 0
	case n < 0 || v > MaxCount:
		r.bad = true
		return 0
	}
	r.rest = r.rest[n:]
	return int(v)
}
