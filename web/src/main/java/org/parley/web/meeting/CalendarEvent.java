package org.parley.web.meeting;

import java.time.Instant;
import java.util.Optional;

/**
 * An entry of a calendar.
 *
 * @param uid tells it from every other in the world, for ever
 * @param sequence grows with every change
 * @param changed when it was last changed
 * @param start when it begins; whole seconds
 * @param end when it ends; absent for a moment
 * @param summary one line
 * @param description any number of lines
 * @param location a place or a link; may be empty
 * @param address of its page
 * @param cancelled whether it does not take place
 */
record CalendarEvent(
        String uid,
        int sequence,
        Instant changed,
        Instant start,
        Optional<Instant> end,
        String summary,
        String description,
        String location,
        String address,
        boolean cancelled) {}
