package site

import "strings"

// policy is the Content-Security-Policy: nothing is allowed but what is named,
// and all of it comes from the site itself.
//
// 'wasm-unsafe-eval' lets WebAssembly compile and nothing else. data: and blob:
// are pictures and sounds the program makes itself. Under Trusted Types the only
// sink in use is the registration of the service worker, whose policy web/keep.js
// owns.
var policy = map[string]string{
	"default-src":               "'none'",
	"script-src":                "'self' 'wasm-unsafe-eval'",
	"style-src":                 "'self'",
	"font-src":                  "'self'",
	"img-src":                   "'self' data: blob:",
	"media-src":                 "'self' blob:",
	"connect-src":               "'self'",
	"manifest-src":              "'self'",
	"worker-src":                "'self'",
	"base-uri":                  "'none'",
	"form-action":               "'none'",
	"frame-ancestors":           "'none'",
	"require-trusted-types-for": "'script'",
	"trusted-types":             "mockloop-worker",
}

// contentSecurityPolicy renders the policy, sorted. A <meta> element must not
// carry frame-ancestors: browsers ignore it there and complain.
func contentSecurityPolicy(inMeta bool) string {
	var parts []string
	for _, name := range sortedKeys(policy) {
		if inMeta && name == "frame-ancestors" {
			continue
		}
		parts = append(parts, name+" "+policy[name])
	}
	return strings.Join(parts, "; ")
}

// header is a name and its value.
type header struct{ name, value string }

// securityHeaders go with every answer, errors and redirects included.
var securityHeaders = []header{
	{"Content-Security-Policy", contentSecurityPolicy(false)},
	{"Cross-Origin-Opener-Policy", "same-origin"},
	{"Cross-Origin-Resource-Policy", "same-origin"},
	{"Permissions-Policy", "camera=(), geolocation=(), microphone=(self), payment=(), screen-wake-lock=(self), usb=()"},
	{"Referrer-Policy", "no-referrer"},
	{"X-Content-Type-Options", "nosniff"},
}

// The two cache policies. What is requested by its hash never changes; all else
// is asked about each time and answered with 304 when it is the same.
const (
	keepForGood = "public, max-age=31536000, immutable"
	askEachTime = "no-cache"
)
