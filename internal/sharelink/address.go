package sharelink

import (
	"encoding/base64"
	"errors"
	"net/url"
	"strings"
	"unicode"
)

// marker stands before the value in an address's fragment: "#s=<value>".
const marker = "s="

// ReadAddress reads the summary in the part of an address behind the path, the way
// messengers, mail programs and people hand it on: with percent-escapes, spaces,
// line breaks and invisible characters in it, and with other text behind it. What
// follows a whole link is passed over. A link that is really cut or changed gives
// the same errors as Decode.
func ReadAddress(text string) (Summary, error) {
	text = visible(unescape(text))
	_, value, found := strings.Cut(text, marker)
	if !found {
		return Summary{}, ErrEmpty
	}
	// A quoted-printable mail writes "=" as "=3D", which the cut above leaves behind.
	if quoted, ok := strings.CutPrefix(value, "3D"); ok && strings.HasPrefix(quoted, "A") {
		value = quoted
	}
	s, err := readStart(value)
	if err == nil {
		return s, nil
	}
	// A link that was wrapped has spaces or line breaks inside.
	if joined, errJoined := readStart(strings.Join(strings.Fields(value), "")); errJoined == nil {
		return joined, nil
	}
	return Summary{}, err
}

// readStart reads the link that value begins with.
func readStart(value string) (Summary, error) {
	value = strings.TrimLeftFunc(value, unicode.IsSpace)
	if value == "" {
		return Summary{}, ErrEmpty
	}
	link := value
	if end := strings.IndexFunc(value, func(r rune) bool { return r > unicode.MaxASCII || !inAlphabet(byte(r)) }); end >= 0 {
		link = value[:end]
	}
	if link == "" {
		return Summary{}, ErrMalformed
	}
	s, err := Decode(link)
	if err == nil {
		return s, nil
	}
	// Characters of the alphabet can follow a link, too, such as a "_" of Markdown.
	if n := wholeLen(link); n > 0 && n < len(link) {
		if s, errWhole := Decode(link[:n]); errWhole == nil {
			return s, nil
		}
	}
	if !errors.Is(err, ErrTooLong) && oneCase(link) {
		return Summary{}, ErrEdited
	}
	return Summary{}, err
}

// oneCase reports whether all letters of text were made small or large, which some
// programs do. A link of ours with so many letters has both: the odds that chance
// alone makes eight of a kind are 1 in 128.
func oneCase(text string) bool {
	letters := 0
	for _, r := range text {
		if unicode.IsLetter(r) {
			letters++
		}
	}
	return letters >= 8 && (text == strings.ToLower(text) || text == strings.ToUpper(text))
}

// wholeLen is how many characters the link that begins text has, by the lengths
// that stand in it. Zero when its beginning does not tell.
func wholeLen(text string) int {
	b, err := readBase64(text[:min(len(text), maxChars)])
	if err != nil || len(b) < fixedLen {
		return 0
	}
	r := reader{rest: b[fixedLen:]}
	r.count()
	r.count()
	r.bytes(int(r.byte()))
	r.bytes(sumLen)
	if r.short || r.bad {
		return 0
	}
	return base64.RawURLEncoding.EncodedLen(len(b) - len(r.rest))
}

// unescape undoes percent-escapes, which some programs write twice. A "%" that
// begins none stays.
func unescape(text string) string {
	for range 3 {
		var out strings.Builder
		for i := 0; i < len(text); i++ {
			if text[i] == '%' && i+2 < len(text) {
				if c, err := url.PathUnescape(text[i : i+3]); err == nil {
					out.WriteString(c)
					i += 2
					continue
				}
			}
			out.WriteByte(text[i])
		}
		if out.String() == text {
			break
		}
		text = out.String()
	}
	return text
}

// visible leaves out characters that show nothing, such as zero-width spaces and
// soft hyphens. White space stays.
func visible(text string) string {
	return strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Cf, r) || unicode.IsControl(r) && !unicode.IsSpace(r) {
			return -1
		}
		return r
	}, text)
}
