// Package ui holds the parts that screens share: buttons, chips, the dial, the
// checklist, the grade picker, the petal chart, bars, the toast.
//
// Parts are functions from values to markup. They keep no state, know no store
// and none of the domain's rules: what a part shows is decided by its caller.
// Colors and sizes come from web/tokens.css by way of classes; no part writes
// a style attribute, because the Content-Security-Policy forbids it.
package ui
