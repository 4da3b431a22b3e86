package org.parley.travel;

import java.util.List;
import java.util.Optional;
import org.parley.comment.Receipt;
import org.parley.kernel.Fault;

/**
 * What became of one comment of a file.
 *
 * @param place in the file, counted from 1
 * @param id its identity as it stands in the file
 * @param beginning of what it says
 * @param writtenAt when it was written, as stated
 * @param receipt its receipt; absent if it was refused
 * @param before whether it was in the record before this file was brought
 * @param faults why it was refused; a rule that begins with {@code refusal.} is the whole key of its sentence
 */
public record ReturnedComment(
        int place,
        String id,
        String beginning,
        String writtenAt,
        Optional<Receipt> receipt,
        boolean before,
        List<Fault> faults) {
    public ReturnedComment {
        faults = List.copyOf(faults);
    }
}
