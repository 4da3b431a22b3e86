package org.parley.publication;

import java.util.List;
import java.util.Map;
import org.parley.comment.CommentTally;
import org.parley.objection.Objection;
import org.parley.participation.Invited;
import org.parley.participation.InvitedTally;
import org.parley.participation.TakingPart;
import org.parley.position.OutcomeText;

/**
 * What goes into a report beside the text, the positions and the comments.
 *
 * @param issue as which edition
 * @param texts of the secretariat on the whole
 * @param objections that stand, by the identity of their position
 * @param tallies of the comments
 * @param takingPart who took part
 * @param invited how many were invited
 * @param silent the first of those who were invited and did not take part
 */
record OutcomeMaterial(
        Issue issue,
        OutcomeText texts,
        Map<Long, List<Objection>> objections,
        List<CommentTally> tallies,
        TakingPart takingPart,
        InvitedTally invited,
        List<Invited> silent) {}
