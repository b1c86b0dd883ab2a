package main

import (
	"bytes"
	"errors"
	"flag"
	"net"
	"strings"
	"testing"
)

func TestRun(t *testing.T) {
	for _, tc := range []struct {
		name    string
		args    []string
		out     string
		problem string
	}{
		{"nothing", nil, "mockloop serve", ""},
		{"help", []string{"help"}, "mockloop site", ""},
		{"an unknown word", []string{"sreve"}, "", `no command "sreve"`},
		{"more words than are understood", []string{"site", "dist"}, "", `mockloop site: "dist" is not understood`},
		{"a domain without a folder", []string{"serve", "-domain", "mockloop.example"}, "", "go together"},
		{"a base that is none", []string{"site", "-base", "/a b"}, "", `"a b"`},
	} {
		t.Run(tc.name, func(t *testing.T) {
			var out bytes.Buffer
			err := run(t.Context(), tc.args, &out)
			if (err != nil) != (tc.problem != "") || err != nil && !strings.Contains(err.Error(), tc.problem) {
				t.Errorf("error is %v, want one with %q", err, tc.problem)
			}
			if !strings.Contains(out.String(), tc.out) {
				t.Errorf("printed %q, want %q in it", out.String(), tc.out)
			}
		})
	}
}

// TestUsageNamesEveryCommand keeps the help complete.
func TestUsageNamesEveryCommand(t *testing.T) {
	for name := range commands {
		if !strings.Contains(usage, "mockloop "+name+" ") {
			t.Errorf("the usage lacks %q", name)
		}
	}
}

func TestFlagsExplainThemselves(t *testing.T) {
	f := flags("serve")
	var out bytes.Buffer
	f.SetOutput(&out)
	if err := parse(f, []string{"-h"}); !errors.Is(err, flag.ErrHelp) || !strings.Contains(out.String(), "mockloop serve") {
		t.Errorf("-h gives %v and prints %q", err, out.String())
	}
}

func TestAddress(t *testing.T) {
	for addr, want := range map[string]string{
		"[::]:8080":        "http://localhost:8080",
		"0.0.0.0:80":       "http://localhost:80",
		"127.0.0.1:1":      "http://localhost:1",
		"192.168.1.7:8080": "http://192.168.1.7:8080",
		"[2001:db8::1]:80": "http://[2001:db8::1]:80",
	} {
		a, err := net.ResolveTCPAddr("tcp", addr)
		if err != nil {
			t.Fatal(err)
		}
		if got := address(a); got != want {
			t.Errorf("address(%s) = %s, want %s", addr, got, want)
		}
	}
}
