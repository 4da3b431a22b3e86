package org.parley.web.api;

import java.util.List;
import java.util.Optional;
import org.parley.travel.ReturnedComment;
import org.parley.web.Site;
import org.parley.web.travel.HomecomingView;

/**
 * What became of one comment of a file.
 *
 * @param place in the file, counted from 1
 * @param id its identity in the file
 * @param receipt its receipt; absent if it was refused
 * @param before whether it was in the record before
 * @param errors why it was refused
 */
public record ReturnedCommentData(
        int place, String id, Optional<ReceiptData> receipt, boolean before, List<ReturnedFaultData> errors) {
    static ReturnedCommentData of(ReturnedComment comment, Site site) {
        return new ReturnedCommentData(
                comment.place(),
                comment.id(),
                comment.receipt().map(receipt -> ReceiptData.of(receipt, site)),
                comment.before(),
                comment.faults().stream()
                        .map(fault -> new ReturnedFaultData(
                                fault.field(), fault.rule(), HomecomingView.sentence(site, fault)))
                        .toList());
    }
}
