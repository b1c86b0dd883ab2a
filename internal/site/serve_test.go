package site

import (
	"bufio"
	"fmt"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// TestServe runs the scripts in testdata. A script is made of cases, parted by
// empty lines. A case starts with a method and a target; "send" lines add
// headers; the other lines say what must hold of the answer:
//
//	code == 200
//	header NAME == VALUE
//	header NAME contains TEXT
//	header NAME is absent
//	body contains TEXT
//	body is empty
//
// A line with # is a comment. {V PATH} stands for the hash of the asset at a
// path, {TAG PATH ENCODING} for its ETag in an encoding.
func TestServe(t *testing.T) {
	for base, pattern := range map[string]string{"": "root*.txt", "/mockloop": "base*.txt"} {
		s := servedSite(t, base, Quick)
		scripts, err := filepath.Glob(filepath.Join("testdata", pattern))
		if err != nil || len(scripts) == 0 {
			t.Fatalf("no script matches %s (%v)", pattern, err)
		}
		for _, script := range scripts {
			t.Run(filepath.Base(script), func(t *testing.T) { runScript(t, s, script) })
		}
	}
}

func runScript(t *testing.T, s *Site, script string) {
	f, err := os.Open(script)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var request []string
	var checks []string
	first := 0
	run := func() {
		if request == nil {
			return
		}
		t.Run(fmt.Sprintf("%d %s", first, request[0]), func(t *testing.T) { runCase(t, s, request, checks) })
		request, checks = nil, nil
	}
	lines := bufio.NewScanner(f)
	for n := 1; lines.Scan(); n++ {
		line := expand(t, s, strings.TrimSpace(lines.Text()))
		switch {
		case line == "":
			run()
		case strings.HasPrefix(line, "#"):
		case request == nil:
			request, first = []string{line}, n
		case strings.HasPrefix(line, "send "):
			request = append(request, strings.TrimPrefix(line, "send "))
		default:
			checks = append(checks, line)
		}
	}
	run()
	if err := lines.Err(); err != nil {
		t.Fatal(err)
	}
}

var placeholder = regexp.MustCompile(`\{(V|TAG) ([^ }]+) ?([^}]*)\}`)

func expand(t *testing.T, s *Site, line string) string {
	t.Helper()
	return placeholder.ReplaceAllStringFunc(line, func(found string) string {
		word := placeholder.FindStringSubmatch(found)
		a := s.Asset(word[2])
		if a == nil {
			t.Fatalf("no asset at %s", word[2])
		}
		if word[1] == "V" {
			return a.V()
		}
		return a.tags[slices.Index(encodings[:], word[3])]
	})
}

func runCase(t *testing.T, s *Site, request, checks []string) {
	method, target, _ := strings.Cut(request[0], " ")
	var headers []string
	for _, line := range request[1:] {
		name, value, _ := strings.Cut(line, ": ")
		headers = append(headers, name, value)
	}
	res := ask(s, method, target, headers...)
	text, err := io.ReadAll(res.Body)
	if err != nil {
		t.Fatal(err)
	}
	body := string(text)
	if len(checks) == 0 {
		t.Error("nothing is checked")
	}
	for _, check := range checks {
		word := strings.SplitN(check, " ", 4)
		switch {
		case word[0] == "code" && word[1] == "==":
			if strconv.Itoa(res.StatusCode) != word[2] {
				t.Errorf("code is %d, want %s", res.StatusCode, word[2])
			}
		case check == "body is empty":
			if body != "" {
				t.Errorf("body is %q, want none", body)
			}
		case word[0] == "body" && word[1] == "contains":
			if want := strings.TrimPrefix(check, "body contains "); !strings.Contains(body, want) {
				t.Errorf("body lacks %q:\n%s", want, body)
			}
		case word[0] == "header":
			got, has := strings.Join(res.Header.Values(word[1]), " | "), res.Header.Values(word[1]) != nil
			switch {
			case word[2] == "==" && got != word[3], word[2] == "contains" && !strings.Contains(got, word[3]):
				t.Errorf("%s is %q, want it %s %q", word[1], got, word[2], word[3])
			case word[2] == "is" && has:
				t.Errorf("%s is %q, want it absent", word[1], got)
			}
		default:
			t.Fatalf("not understood: %s", check)
		}
	}
}

func TestHeadEqualsGet(t *testing.T) {
	s := servedSite(t, "", Quick)
	for _, a := range s.Assets() {
		for _, encoding := range []string{"", "gzip", "br"} {
			get := ask(s, http.MethodGet, a.Path, "Accept-Encoding", encoding)
			head := ask(s, http.MethodHead, a.Path, "Accept-Encoding", encoding)
			body, err := io.ReadAll(get.Body)
			if err != nil {
				t.Fatal(err)
			}
			if want := strconv.Itoa(len(body)); get.Header.Get("Content-Length") != want {
				t.Errorf("%s: Content-Length %s, sent %s", a.Path, get.Header.Get("Content-Length"), want)
			}
			if n, _ := io.Copy(io.Discard, head.Body); n != 0 {
				t.Errorf("HEAD %s has a body", a.Path)
			}
			if g, h := fmt.Sprint(get.Status, get.Header), fmt.Sprint(head.Status, head.Header); g != h {
				t.Errorf("HEAD %s differs from GET:\n%s\n%s", a.Path, h, g)
			}
		}
	}
}

func TestFormsHaveTheirOwnTags(t *testing.T) {
	for _, a := range servedSite(t, "", Quick).Assets() {
		seen := map[string]bool{}
		for form, tag := range a.tags {
			if a.body(form) != nil && seen[tag] {
				t.Errorf("%s: two forms share the ETag %s", a.Path, tag)
			}
			seen[tag] = true
		}
	}
}

func TestNegotiate(t *testing.T) {
	all := &Asset{Br: []byte("b"), Gz: []byte("g"), Body: []byte("plain")}
	for _, tc := range []struct {
		name, accept string
		a            *Asset
		want         int
	}{
		{"nothing said", "", all, formPlain},
		{"a browser", "gzip, deflate, br, zstd", all, formBr},
		{"no brotli", "gzip, deflate", all, formGzip},
		{"anything", "*", all, formBr},
		{"anything but brotli", "*, br;q=0", all, formGzip},
		{"brotli refused", "br;q=0, gzip", all, formGzip},
		{"all refused", "br;q=0.000, gzip; q=0", all, formPlain},
		{"weights are no matter", "br;q=0.1, gzip;q=1", all, formBr},
		{"capitals and spaces", " GZIP ;Q=1 ", all, formGzip},
		{"a weight that is none", "br;q=x, gzip", all, formGzip},
		{"a name within a name", "xbr, gzipped", all, formPlain},
		{"a form that is not there", "br, gzip", &Asset{Gz: []byte("g"), Body: []byte("p")}, formGzip},
	} {
		t.Run(tc.name, func(t *testing.T) {
			if got := tc.a.negotiate(tc.accept); got != tc.want {
				t.Errorf("negotiate(%q) = %s, want %s", tc.accept, encodings[got], encodings[tc.want])
			}
		})
	}
}

func FuzzNegotiate(f *testing.F) {
	f.Add("gzip, br;q=0", true, true)
	f.Add("*;q=0.5,,;;=", false, true)
	f.Fuzz(func(t *testing.T, accept string, br, gz bool) {
		a := &Asset{Body: []byte("plain")}
		if br {
			a.Br = []byte("b")
		}
		if gz {
			a.Gz = []byte("g")
		}
		form := a.negotiate(accept)
		if a.body(form) == nil {
			t.Errorf("%q chose %s, which is not there", accept, encodings[form])
		}
		if form != formPlain && !strings.Contains(strings.ToLower(accept), encodings[form]) && !strings.Contains(accept, "*") {
			t.Errorf("%q chose %s, which it does not name", accept, encodings[form])
		}
	})
}
