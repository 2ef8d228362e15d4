// Package eval scores the reader and the rest against gold.
package eval
