package org.parley.comment;

import org.parley.stakeholder.StakeholderGroup;

/**
 * How many comments of one kind one group made on one paragraph.
 *
 * @param paragraph identity of the paragraph; 0 for the consultation as a whole
 * @param group the group
 * @param kind the kind of comment
 * @param total all of them that are not withdrawn
 * @param answered those of them with a disposition
 * @param withdrawn those that were withdrawn, which are in no other figure
 */
public record CommentTally(
        long paragraph, StakeholderGroup group, CommentKind kind, int total, int answered, int withdrawn) {}
