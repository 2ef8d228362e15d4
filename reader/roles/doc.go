// Package roles chooses who did what a claim tells, to whom, and of which thing it
// tells, among the phrases of its sentence; who only accuses somebody did nothing.
package roles
