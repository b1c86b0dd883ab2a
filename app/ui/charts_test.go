package ui

import (
	"fmt"
	"math"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/mockloop/mockloop/internal/bank"
)

func TestValueBand(t *testing.T) {
	for _, c := range []struct {
		v          Value
		band, text string
	}{
		{Value{}, "none", "–"},
		{Value{V: 80}, "none", "–"}, // unknown, whatever else it holds
		{Value{0, true}, "g1", "0"},
		{Value{44, true}, "g1", "44"},
		{Value{45, true}, "g2", "45"},
		{Value{59, true}, "g2", "59"},
		{Value{60, true}, "g3", "60"},
		{Value{74, true}, "g3", "74"},
		{Value{75, true}, "g4", "75"},
		{Value{100, true}, "g4", "100"},
	} {
		t.Run(c.text+" "+c.band, func(t *testing.T) {
			if diff := cmp.Diff([2]string{c.band, c.text}, [2]string{c.v.band(), c.v.String()}); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// points are the coordinates at the ends of a petal's strokes. An arc turns
// about the middle of the chart, so its ends are its farthest points.
func points(t interface {
	Fatalf(string, ...any)
}, d string,
) (out [][2]float64) {
	fields := strings.Fields(strings.NewReplacer("M", " M ", "L", " L ", "A", " A ", "Z", " Z ").Replace(d))
	for i := 0; i < len(fields); {
		skip := map[string]int{"M": 1, "L": 1, "A": 6, "Z": 0}[fields[i]]
		if skip == 0 {
			break
		}
		x, err := strconv.ParseFloat(fields[i+skip], 64)
		y, err2 := strconv.ParseFloat(fields[i+skip+1], 64)
		if err != nil || err2 != nil {
			t.Fatalf("the path %q", d)
		}
		out = append(out, [2]float64{x, y})
		i += skip + 2
	}
	if len(out) != 5 {
		t.Fatalf("the path %q has %d points", d, len(out))
	}
	return out
}

// Each petal has its name beside it: all of it, on the drawing, and on no other name or petal.
func TestPetalNames(t *testing.T) {
	const letter, tall, reach = 3.9, 7.0, 62 // a wide letter's width, a line's height, a petal's end
	type box struct{ left, right, top, bottom float64 }
	nodes := drawn(t, Petals([bank.PrincipleCount]Value{}, "said"))
	var view [4]float64
	if _, err := fmt.Sscan(attrOf(classed(nodes, "petals")[0], "viewBox"), &view[0], &view[1], &view[2], &view[3]); err != nil {
		t.Fatal(err)
	}
	var said []string
	var boxes []box
	for _, n := range classed(nodes, "petal-name") {
		x, err := strconv.ParseFloat(attrOf(n, "x"), 64)
		y, err2 := strconv.ParseFloat(attrOf(n, "y"), 64)
		if err != nil || err2 != nil {
			t.Fatal(err, err2)
		}
		line := text(n)
		said = append(said, line)
		b := box{x, x + letter*float64(len([]rune(line))), y - tall + 1.5, y + 1.5}
		if attrOf(n, "text-anchor") == "end" {
			b.left, b.right = 2*x-b.right, x
		}
		if b.left < view[0] || b.right > view[0]+view[2] || b.top < view[1] || b.bottom > view[1]+view[3] {
			t.Errorf("%q is not on the drawing: %+v", line, b)
		}
		if math.Hypot(min(math.Abs(b.left), math.Abs(b.right)), min(math.Abs(b.top), math.Abs(b.bottom))) < reach {
			t.Errorf("%q lies on a petal: %+v", line, b)
		}
		for i, o := range boxes {
			if b.left < o.right && o.left < b.right && b.top < o.bottom && o.top < b.bottom {
				t.Errorf("%q lies on %q", line, said[i])
			}
		}
		boxes = append(boxes, b)
	}
	all := strings.Join(said, " ")
	for _, p := range bank.Principles() {
		if !strings.Contains(all, p.String()) {
			t.Errorf("no petal is called %s: %q", p, all)
		}
	}
}

// Petals stay in their circle and off each other, and a longer one is a higher
// value.
func TestPetals(t *testing.T) {
	const grid, rounding = 62, .15
	rapid.Check(t, func(t *rapid.T) {
		var values [bank.PrincipleCount]Value
		for i := range values {
			values[i] = Value{rapid.IntRange(0, 100).Draw(t, "value"), rapid.Bool().Draw(t, "known")}
		}
		petals := classed(drawn(t, Petals(values, "said")), "petal")
		if len(petals) != bank.PrincipleCount {
			t.Fatalf("%d petals", len(petals))
		}
		for i, p := range petals {
			reach := 0.0
			for _, at := range points(t, attrOf(p, "d")) {
				r := math.Hypot(at[0], at[1])
				reach = max(reach, r)
				if r > grid+rounding || r < 12-rounding {
					t.Fatalf("petal %d, %+v, reaches %v", i, values[i], at)
				}
				// Each keeps to its sixteenth, the first beginning at the top.
				turn := math.Mod(math.Atan2(at[1], at[0])+math.Pi/2+2*math.Pi, 2*math.Pi) / (math.Pi / 8)
				if int(turn) != i {
					t.Fatalf("petal %d has a point in sixteenth %v", i, turn)
				}
			}
			want := 16.0
			if values[i].Known {
				want += .46 * float64(values[i].V)
			}
			if math.Abs(reach-want) > rounding {
				t.Fatalf("petal %d, %+v, is %v long, want %v", i, values[i], reach, want)
			}
		}
	})
}

func TestBars(t *testing.T) {
	nodes := drawn(t, Bars([]Bar{
		{Name: "Ownership"},
		{Name: "Frugality", Note: "no signal so far"},
		{Name: "Dive Deep", Href: "/principle/dive-deep/", Value: Value{0, true}},
		{Name: "Think Big", Value: Value{62, true}},
	}))
	var rows, fills []string
	for _, n := range nodes {
		if n.Data == "li" {
			rows = append(rows, text(n))
		}
	}
	for _, n := range classed(nodes, "fill") {
		fills = append(fills, attrOf(n, "class")+" "+attrOf(n, "d"))
	}
	want := []string{
		"Ownership – not practiced yet", "Frugality no signal so far – no value yet",
		"Dive Deep 0 0", "Think Big 62 62",
	}
	if diff := cmp.Diff(want, rows); diff != "" {
		t.Errorf("rows (-want +got)\n%s", diff)
	}
	if diff := cmp.Diff([]string{"fill g3 M0 1H62"}, fills); diff != "" {
		t.Errorf("fills (-want +got)\n%s", diff)
	}
}

func TestTrend(t *testing.T) {
	for _, c := range []struct {
		name   string
		values []int
		want   string
	}{
		{"one is a dot in the middle", []int{55}, "4,22"},
		{"level lies in the middle", []int{60, 60}, "4,22 156,22"},
		{"a wobble stays small", []int{60, 62, 58}, "4,22 80,18.4 156,25.6"},
		{"the whole height", []int{0, 100}, "4,40 156,4"},
	} {
		t.Run(c.name, func(t *testing.T) {
			for _, n := range drawn(t, Trend(c.values, "said")) {
				if n.Data == "polyline" {
					if diff := cmp.Diff(c.want, attrOf(n, "points")); diff != "" {
						t.Error(diff)
					}
					return
				}
			}
			t.Error("no line")
		})
	}
	rapid.Check(t, func(t *rapid.T) {
		values := rapid.SliceOfN(rapid.IntRange(0, 100), 1, 60).Draw(t, "values")
		for _, n := range drawn(t, Trend(values, "said")) {
			for pair := range strings.FieldsSeq(attrOf(n, "points")) {
				x, y, _ := strings.Cut(pair, ",")
				fx, err := strconv.ParseFloat(x, 64)
				fy, err2 := strconv.ParseFloat(y, 64)
				if err != nil || err2 != nil || fx < 4 || fx > 156 || fy < 3.9 || fy > 40.1 {
					t.Fatalf("%v draws %q", values, pair)
				}
			}
		}
	})
}
