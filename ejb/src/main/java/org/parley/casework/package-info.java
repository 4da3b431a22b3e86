/**
 * The work of a secretariat on comments: the list that is narrowed, counted and walked through, who has opened what, whose
 * work a comment is, notes, tags with their code book, acts on many comments at once, and how somebody likes to work. All
 * of it is for the secretariat alone; nothing here reaches a public page, an export, a feed or the index.
 */
@NullMarked
package org.parley.casework;

import org.jspecify.annotations.NullMarked;
