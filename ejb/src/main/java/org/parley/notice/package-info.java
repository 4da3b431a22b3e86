/**
 * What is new, and who wants to hear of it. Triggers of the database note what happens in the transaction in which it does;
 * this package reads the notes: as news for pages, feeds and mails, and as they come in for those who listen. It keeps who
 * follows what without commenting, up to where people have read, and where in a text they stopped. It never notes what
 * somebody without an account reads.
 */
@NullMarked
package org.parley.notice;

import org.jspecify.annotations.NullMarked;
