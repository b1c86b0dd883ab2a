package journal

import (
	"context"
	"strconv"

	"github.com/mockloop/mockloop/internal/device/jscall"
	"github.com/mockloop/mockloop/internal/recording"
)

// Databases are the names of all databases of this origin, those of other programs
// too. Browsers that do not tell have none (Firefox before 126).
func Databases(ctx context.Context) ([]string, error) {
	factory := jscall.Global("indexedDB")
	if !jscall.Can(factory, "databases") {
		return nil, nil
	}
	all, err := jscall.AwaitContext(ctx, factory, "databases")
	if err != nil {
		return nil, err
	}
	names := make([]string, 0, int(jscall.NumberOf(all, "length")))
	for i := range cap(names) {
		names = append(names, jscall.TextOf(jscall.Get(all, strconv.Itoa(i)), "name"))
	}
	return names, nil
}

// OpenRecordingsReadOnly is where the recordings of a database are read, which is not
// made and not changed.
func OpenRecordingsReadOnly(name string, reason error) recording.Store {
	d := newIndexedDB(name, nil)
	d.readOnly.Store(&reason)
	return recordings{d}
}
