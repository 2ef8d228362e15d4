// Package outlook chooses how a claim is put forward: told as done, planned, possible,
// asked for or conditional; and says how likely it tells of nothing that happened.
package outlook
