package org.parley.submission;

import java.util.Optional;
import org.parley.stakeholder.StakeholderGroup;

/**
 * Which submissions a list shows. Everything absent shows all.
 *
 * @param group stakeholder group
 * @param country ISO 3166-1 alpha-2
 * @param language language tag
 * @param newestFirst the order; oldest first otherwise
 */
public record SubmissionFilter(
        Optional<StakeholderGroup> group, Optional<String> country, Optional<String> language, boolean newestFirst) {

    /** All submissions, oldest first. */
    public static final SubmissionFilter ALL =
            new SubmissionFilter(Optional.empty(), Optional.empty(), Optional.empty(), false);
}
