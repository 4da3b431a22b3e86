package org.parley.web.meeting;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.consultation.Consultation;
import org.parley.meeting.Meeting;
import org.parley.web.Form;

/**
 * What the secretariat sees of the meetings.
 *
 * @param consultation the consultation
 * @param meetings by their start
 * @param meeting the one to be changed; absent for a new one
 * @param form what stands in the fields and what is wrong with it
 * @param refusal why it was refused; null if it was not
 * @param done what was just done, null if nothing
 */
public record MeetingDeskView(
        Consultation consultation,
        List<Meeting> meetings,
        Optional<Meeting> meeting,
        Form form,
        @Nullable String refusal,
        @Nullable String done) {
    public MeetingDeskView {
        meetings = List.copyOf(meetings);
    }

    /** Path of the desk. */
    public String path() {
        return "/consultations/" + consultation.slug() + "/workbench/meetings";
    }

    /** Whether the form comes back with something wrong. */
    public boolean failed() {
        return refusal != null || !form.faults().isEmpty();
    }
}
