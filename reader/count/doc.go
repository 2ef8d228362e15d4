// Package count chooses the figure of a claim and whether it counts anew or stands, and
// reads the numbers that no word's claim has taken: further ones, rows of tables,
// distances.
package count
