package browser

// untilTick is how long to wait, in milliseconds, from now, the wall clock in
// milliseconds, to just past the next whole second.
func untilTick(now float64) int {
	into := int(int64(now) % 1000)
	return 1000 - into + late
}

// late is how far past the second a tick is aimed, in milliseconds: browsers
// round timers, and a tick just before the second would show the old one again.
const late = 4
