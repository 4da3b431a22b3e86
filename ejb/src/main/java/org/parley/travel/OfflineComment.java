package org.parley.travel;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.parley.comment.NewComment;
import org.parley.kernel.Fault;

/**
 * A comment in a file that came back.
 *
 * @param place in the file, counted from 1
 * @param id its identity as it stands in the file
 * @param reference the identity, if it is one
 * @param typed the comment
 * @param writtenAt when it was written, as stated
 * @param faults what is wrong with it before it is looked at as a comment
 */
record OfflineComment(
        int place, String id, Optional<UUID> reference, NewComment typed, String writtenAt, List<Fault> faults) {}
