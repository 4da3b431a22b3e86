/**
 * Meetings: dated gatherings of a consultation, with a place or a link and an agenda. The secretariat announces, changes
 * and cancels them; a cancelled meeting stays where it was, marked. Start and end are instants and the zone they are meant in.
 */
@NullMarked
package org.parley.meeting;

import org.jspecify.annotations.NullMarked;
