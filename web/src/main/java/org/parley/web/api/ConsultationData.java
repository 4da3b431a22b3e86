package org.parley.web.api;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.parley.consultation.Consultation;
import org.parley.stakeholder.StakeholderGroup;

/**
 * A consultation.
 *
 * @param slug its name in addresses
 * @param url address of its page
 * @param title its title
 * @param convener who asks
 * @param purpose why, Markdown
 * @param questions what is asked, Markdown
 * @param language language tag of these texts
 * @param phase draft, open, consolidating, published or archived
 * @param takesContributions whether comments and submissions are taken now
 * @param deadline last moment for contributions, with the offset of the zone
 * @param zone time zone in which the deadline is meant
 * @param groups codes of the stakeholder groups invited
 * @param documents those with a published version
 * @param comments how many there are, and how many are answered
 * @param submissions how many there are
 * @param createdAt when it was founded
 * @param openedAt when it was first opened
 * @param publishedAt when the outcome was published
 * @param version grows with every change of the terms or the phase
 */
public record ConsultationData(
        String slug,
        String url,
        String title,
        String convener,
        String purpose,
        String questions,
        String language,
        String phase,
        boolean takesContributions,
        Optional<OffsetDateTime> deadline,
        String zone,
        List<String> groups,
        List<ListedDocumentData> documents,
        CommentCountsData comments,
        CountsData submissions,
        Instant createdAt,
        Optional<Instant> openedAt,
        Optional<Instant> publishedAt,
        int version) {
    static ConsultationData of(
            ListedConsultationData listed,
            Consultation consultation,
            boolean takesContributions,
            List<ListedDocumentData> documents,
            CommentCountsData comments,
            CountsData submissions) {
        return new ConsultationData(
                listed.slug(),
                listed.url(),
                listed.title(),
                listed.convener(),
                consultation.purpose(),
                consultation.questions(),
                listed.language(),
                listed.phase(),
                takesContributions,
                listed.deadline(),
                listed.zone(),
                consultation.groups().stream().map(StakeholderGroup::code).toList(),
                documents,
                comments,
                submissions,
                consultation.createdAt(),
                consultation.openedAt(),
                consultation.publishedAt(),
                consultation.version());
    }
}
