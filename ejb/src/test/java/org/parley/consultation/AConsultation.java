package org.parley.consultation;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Optional;
import org.parley.kernel.Slug;
import org.parley.stakeholder.StakeholderGroup;

/** Consultations for tests, without a database. */
public final class AConsultation {
    private static final ZonedDateTime DEADLINE = ZonedDateTime.of(2026, 12, 12, 18, 0, 0, 0, ZoneOffset.UTC);

    private AConsultation() {}

    /** A consultation on {@code water} that every group is invited to, before anything happened. */
    public static Consultation inDraft() {
        return new Consultation(
                new Slug("water"),
                new ConsultationTerms(
                        "Water for all",
                        "Council of Cities",
                        "A fair tariff.",
                        "",
                        "en",
                        Optional.of(DEADLINE),
                        ZoneOffset.UTC,
                        EnumSet.allOf(StakeholderGroup.class)),
                Instant.parse("2026-10-01T08:00:00Z"));
    }
}
