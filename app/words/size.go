package words

import (
	"strconv"
)

// Megabytes writes a size in kilobytes or megabytes, of a thousand and a million bytes.
func Megabytes(bytes int64) string {
	if bytes < 100_000 {
		return strconv.FormatInt((bytes+999)/1000, 10) + " kB"
	}
	return strconv.FormatFloat(float64(bytes)/1e6, 'f', 1, 64) + " MB"
}

// Size writes a size in kilobytes, megabytes or gigabytes.
func Size(bytes int64) string {
	if bytes < 1e9 {
		return Megabytes(bytes)
	}
	return strconv.FormatFloat(float64(bytes)/1e9, 'f', 1, 64) + " GB"
}
