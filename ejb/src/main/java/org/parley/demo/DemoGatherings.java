package org.parley.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;
import org.parley.consultation.Consultation;
import org.parley.demo.DemoPeople.Somebody;
import org.parley.meeting.MeetingTerms;
import org.parley.meeting.Meetings;
import org.parley.notice.Follows;
import org.parley.notice.Subject;
import org.parley.notice.SubjectKind;

/** Announces the meetings of the demo, and has a stakeholder follow the consultation. */
@ApplicationScoped
class DemoGatherings {
    private static final int HEARING_IN_DAYS = 12;
    private static final int SESSION_IN_DAYS = 40;

    @Inject
    Meetings meetings;

    @Inject
    Follows follows;

    @Inject
    DemoConsultation consultations;

    @Inject
    Clock clock;

    void arrange(Consultation consultation, Map<String, Somebody> people) {
        consultations.actAs(people, "secretariat");
        var hearing = day(consultation, HEARING_IN_DAYS).with(LocalTime.of(15, 0));
        meetings.announce(
                consultation.slug(),
                terms(
                        consultation,
                        "Online hearing on access and safeguards",
                        hearing,
                        hearing.plusMinutes(90),
                        "https://meet.parley.example/hearing",
                        "1. What the draft says on who may apply, paragraphs 9 and 10\n2. Safeguards, paragraphs 16 to 18\n"
                                + "3. Questions\n\nEverybody may listen; who wants to speak writes to the secretariat."));
        var session = day(consultation, SESSION_IN_DAYS).with(LocalTime.of(9, 30));
        meetings.announce(
                consultation.slug(),
                terms(
                        consultation,
                        "Drafting session of the twelve",
                        session,
                        session.plusHours(7),
                        "Lake House, room 3",
                        "The group goes through the proposed changes, paragraph by paragraph."));
        consultations.actAs(people, "stakeholder");
        follows.follow(consultation, new Subject(SubjectKind.CONSULTATION, consultation.id()), "en");
    }

    private LocalDateTime day(Consultation consultation, int ahead) {
        return clock.instant().atZone(consultation.zone()).plusDays(ahead).toLocalDateTime();
    }

    private static MeetingTerms.Typed terms(
            Consultation consultation,
            String title,
            LocalDateTime start,
            LocalDateTime end,
            String location,
            String agenda) {
        return new MeetingTerms.Typed(
                title, start.toString(), end.toString(), consultation.zone().getId(), location, agenda);
    }
}
