// Package schema says what each kind of record holds: how it is decoded, which
// kinds keep only their latest value, and why a record cannot be read. The JSON
// names are kept on devices and in backups, so they never change.
package schema
