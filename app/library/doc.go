// Package library is what one reads and looks up: questions, recall cards, the guide, the
// principles with their rubrics, primers, and what the app says about itself.
package library
