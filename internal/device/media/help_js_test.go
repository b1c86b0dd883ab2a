package media

import (
	"github.com/mockloop/mockloop/internal/device"
	"github.com/mockloop/mockloop/internal/recording"
)

// fresh is what a new page can do with sound.
func fresh(store recording.Store) device.Device {
	return device.Device{
		Speech: NewSpeech(), Recorder: NewRecorder(store), Player: NewPlayer(store), Recognition: NewRecognition(),
	}.Complete()
}
