package org.parley.submission;

import java.util.Optional;
import org.parley.stakeholder.StakeholderGroup;

/**
 * How many submissions one group made to a consultation.
 *
 * @param group the group; absent for those whose group was not stated or not recognised
 * @param total all of them
 */
public record SubmissionTally(Optional<StakeholderGroup> group, int total) {}
