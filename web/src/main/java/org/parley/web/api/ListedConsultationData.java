package org.parley.web.api;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.parley.consultation.Consultation;
import org.parley.web.Site;

/**
 * A consultation in a list.
 *
 * @param slug its name in addresses
 * @param url address of its page
 * @param title its title
 * @param convener who asks
 * @param language language tag of the title
 * @param phase open, consolidating, published or archived; draft for its secretariat
 * @param deadline last moment for contributions, with the offset of the zone
 * @param zone time zone in which the deadline is meant
 * @param publishedAt when the outcome was published
 */
public record ListedConsultationData(
        String slug,
        String url,
        String title,
        String convener,
        String language,
        String phase,
        Optional<OffsetDateTime> deadline,
        String zone,
        Optional<Instant> publishedAt) {
    static ListedConsultationData of(Consultation consultation, Site site) {
        return new ListedConsultationData(
                consultation.slug().value(),
                site.url("/consultations/" + consultation.slug()),
                consultation.title(),
                consultation.convener(),
                consultation.language(),
                consultation.phase().code(),
                consultation.deadline().map(ZonedDateTime::toOffsetDateTime),
                consultation.zone().getId(),
                consultation.publishedAt());
    }
}
