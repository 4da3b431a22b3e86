package org.parley.web.outcome;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.consultation.Consultation;
import org.parley.disposition.Coverage;
import org.parley.kernel.Page;
import org.parley.outcome.EditionEntry;
import org.parley.participation.Invited;
import org.parley.participation.InvitedTally;
import org.parley.participation.TakingPart;
import org.parley.participation.TakingPart.Dimension;
import org.parley.participation.TakingPart.Kind;
import org.parley.position.OutcomeText;
import org.parley.stakeholder.StakeholderGroup;
import org.parley.web.plot.Bars;
import org.parley.web.plot.Days;

/**
 * What the page on taking part shows.
 *
 * @param consultation which consultation
 * @param takingPart the figures
 * @param bars by group, country and language
 * @param days by day
 * @param coverage how many comments are answered
 * @param known what is published with the outcome only; absent while the reader may not see it
 */
public record ParticipationView(
        Consultation consultation,
        TakingPart takingPart,
        List<Bars> bars,
        Days days,
        Coverage coverage,
        Optional<Known> known) {

    /**
     * What is published with the outcome.
     *
     * @param invited how many organisations were invited
     * @param silent a page of those that did not take part
     * @param texts of the secretariat
     * @param editions oldest first
     */
    public record Known(InvitedTally invited, Page<Invited> silent, OutcomeText texts, List<EditionEntry> editions) {}

    public String path() {
        return "/consultations/" + consultation.slug() + "/positions/participation";
    }

    /** Groups that were invited and of which nobody took part. */
    public List<StakeholderGroup> silentGroups() {
        var parties = takingPart.by(Kind.PARTY, Dimension.GROUP);
        return consultation.groups().stream()
                .filter(group -> !parties.containsKey(group.code()))
                .toList();
    }

    /** The groups with their figures: participants, comments, submissions. */
    public Map<String, Integer> parties() {
        return takingPart.by(Kind.PARTY, Dimension.GROUP);
    }

    public int total(String kind) {
        return takingPart.total(Kind.valueOf(kind));
    }
}
