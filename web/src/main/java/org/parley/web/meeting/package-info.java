/** Meetings on pages, and the calendar with deadlines and meetings that programs subscribe to. */
@NullMarked
package org.parley.web.meeting;

import org.jspecify.annotations.NullMarked;
