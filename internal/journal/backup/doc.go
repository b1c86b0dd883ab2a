// Package backup is the file that holds everything kept: its format, reading and
// writing it, and how it is merged into what is kept here. File tells the format,
// File.Against the rules of the merge.
package backup
