package org.parley.meeting;

import java.util.Optional;
import org.parley.consultation.Consultation;

/**
 * Something that stands in a calendar.
 *
 * @param consultation to which it belongs
 * @param meeting the meeting; absent for the deadline of the consultation
 */
public record Dated(Consultation consultation, Optional<Meeting> meeting) {}
