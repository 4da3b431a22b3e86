/**
 * Reading a consultation and responding to it: its overview, the text with the comments in its margin, the lists of
 * comments, a comment with its replies, and receipts. All of it works without script.
 */
@NullMarked
package org.parley.web.reading;

import org.jspecify.annotations.NullMarked;
