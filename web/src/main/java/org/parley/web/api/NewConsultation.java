package org.parley.web.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.consultation.ConsultationTerms;

/**
 * A consultation to be founded, as a program sends it.
 *
 * @param address slug wished for; null to make one from the title
 * @param title its title
 * @param convener who asks
 * @param purpose why, Markdown
 * @param questions what is asked, Markdown
 * @param language language tag of these texts
 * @param deadline date and time in the zone, or with an offset; null for none yet
 * @param zone identifier of a time zone
 * @param groups codes of the stakeholder groups invited
 */
public record NewConsultation(
        @Nullable String address,
        @Nullable String title,
        @Nullable String convener,
        @Nullable String purpose,
        @Nullable String questions,
        @Nullable String language,
        @Nullable String deadline,
        @Nullable String zone,
        List<String> groups) {
    ConsultationTerms.Typed terms() {
        return new ConsultationTerms.Typed(title, convener, purpose, questions, language, deadline, zone, groups);
    }
}
