// Code generated from content/ by go generate; DO NOT EDIT.

package bank

// Questions are all questions of the bank.
var Questions = []Question{}

// PrincipleInfos are the sixteen principles, in order.
var PrincipleInfos = [PrincipleCount]PrincipleInfo{}

// StageInfos are the four stages, in order.
var StageInfos = [4]StageInfo{}

// Sections are the pages of the guide to read.
var Sections = []Section{}

// RedFlags are the eight red flags a candidate may own up to.
var RedFlags = []Item{}
