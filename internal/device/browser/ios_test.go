package browser

import "testing"

func TestSafariOnIOS(t *testing.T) {
	const (
		phone = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) "
		mac   = "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) "
	)
	tests := map[string]struct {
		agent  string
		points int
		want   bool
	}{
		"Safari on an iPhone":            {phone + "Version/18.5 Mobile/15E148 Safari/604.1", 5, true},
		"Safari on an iPad":              {mac + "Version/18.5 Safari/605.1.15", 5, true},
		"Safari on an old iPad":          {"Mozilla/5.0 (iPad; CPU OS 12_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/12.1 Mobile/15E148 Safari/604.1", 5, true},
		"Safari on a Mac":                {mac + "Version/18.5 Safari/605.1.15", 0, false},
		"Chrome on an iPhone":            {phone + "CriOS/139.0.7258.60 Mobile/15E148 Safari/604.1", 5, false},
		"Chrome on an iPad":              {mac + "CriOS/139 Version/18.5 Safari/605.1.15", 5, false},
		"Firefox on an iPhone":           {phone + "FxiOS/141.0 Mobile/15E148 Safari/605.1.15", 5, false},
		"Edge on an iPhone":              {phone + "Version/18.0 EdgiOS/138.0.3351.83 Mobile/15E148 Safari/605.1.15", 5, false},
		"DuckDuckGo on an iPhone":        {phone + "Version/18.5 Mobile/15E148 DuckDuckGo/7 Safari/605.1.15", 5, false},
		"the Google app on an iPhone":    {phone + "GSA/377.0 Mobile/15E148 Safari/604.1", 5, false},
		"a view inside an app":           {phone + "Mobile/15E148 [FBAN/FBIOS;FBAV/520.0]", 5, false},
		"Chrome on Android":              {"Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/139.0.0.0 Mobile Safari/537.36", 5, false},
		"Chrome on a laptop with touch":  {"Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/139.0.0.0 Safari/537.36", 10, false},
		"a browser that does not say it": {"", 5, false},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			if got := safariOnIOS(tt.agent, tt.points); got != tt.want {
				t.Errorf("safariOnIOS(%q, %d) = %t, want %t", tt.agent, tt.points, got, tt.want)
			}
		})
	}
}
