package apptest

// Sharer is a fake browser that shares or copies.
type Sharer struct {
	Browser
	Sheet bool // it has a share sheet
	Err   error
	URLs  chan string
}

func (b *Sharer) CanShare() bool { return b.Sheet }

func (b *Sharer) Origin() string { return "https://mockloop.example" }

func (b *Sharer) Share(_, _, url string) error {
	b.URLs <- url
	return b.Err
}

func (b *Sharer) Copy(url string) error { return b.Share("", "", url) }
