package org.parley.disposition;

import java.time.Instant;
import java.util.Optional;

/**
 * An answer that is proposed and not given: only the secretariat reads it.
 *
 * @param comment identity of the comment
 * @param number of the comment
 * @param decision what would become of the comment
 * @param reason why
 * @param duplicateOf number of the comment that says the same
 * @param changedParagraph identity of the paragraph in which the text changed
 * @param proposedBy account of the secretary who wrote it
 * @param proposer name of that secretary
 * @param proposedAt when
 * @param sentBack whether a colleague sent it back
 * @param note what the colleague said
 * @param reviewer name of the colleague, empty while nobody looked
 * @param version grows with every change
 */
public record ProposedAnswer(
        long comment,
        int number,
        Decision decision,
        String reason,
        Optional<Integer> duplicateOf,
        Optional<Long> changedParagraph,
        long proposedBy,
        String proposer,
        Instant proposedAt,
        boolean sentBack,
        String note,
        String reviewer,
        int version) {}
