/**
 * Mails with what is new on the things that people follow: at once, daily or weekly. What is due is turned into digests,
 * rows of the database that are made and sent once each, however many servers work on them; a digest whose server dies
 * between sending and noting so is sent once more. Without a mail server configured nothing is made and nothing is lost.
 * Nothing here writes an address, a name or a text into a log.
 */
@NullMarked
package org.parley.digest;

import org.jspecify.annotations.NullMarked;
