package org.parley.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.access.Caller;
import org.parley.access.Permitted;
import org.parley.access.Right;
import org.parley.campaign.CampaignEvent.Act;
import org.parley.campaign.HandStore.Happening;
import org.parley.comment.Comments;
import org.parley.consultation.Consultations;
import org.parley.consultation.Phase;
import org.parley.kernel.Conflict;
import org.parley.kernel.Faults;
import org.parley.kernel.NotFound;
import org.parley.kernel.Slug;
import org.parley.markup.CleanText;

/**
 * What the secretariat does to campaigns by hand. Every decision names the version of the campaign that it was made from,
 * is written down with the person, and holds when comments are grouped again.
 */
@ApplicationScoped
@Transactional
public class CampaignDesk {
    private static final Set<Phase> CHANGEABLE = EnumSet.of(Phase.OPEN, Phase.CONSOLIDATING);

    @Inject
    CampaignStore campaigns;

    @Inject
    GroupingStore grouping;

    @Inject
    HandStore store;

    @Inject
    Regrouping regrouping;

    @Inject
    Consultations consultations;

    @Inject
    Comments comments;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * Gives a campaign a name; an empty one takes it away.
     *
     * @param version of the campaign from which the form was filled
     * @throws Conflict if somebody else decided something about it since
     */
    @Permitted(Right.SECRETARIAT)
    public void name(Slug slug, int number, @Nullable String typed, int version) {
        var name = CleanText.line(typed == null ? "" : typed);
        new Faults().optionalText("name", name, Campaign.LONGEST_NAME).refuseAny();
        var campaign = held(slug, number, version);
        campaign.name(name);
        note(campaign, new Happening(Act.NAMED, Optional.empty(), 0, name));
    }

    /**
     * Makes chosen members a campaign of their own. The others stay where they are.
     *
     * @param chosen numbers of comments
     * @return number of the new campaign
     * @throws org.parley.kernel.Invalid unless some members are chosen and some are left
     */
    @Permitted(Right.SECRETARIAT)
    public int split(Slug slug, int number, Collection<Integer> chosen, int version) {
        var campaign = held(slug, number, version);
        var moving = store.members(campaign.id(), chosen);
        new Faults()
                .unless(!moving.isEmpty(), "members", "choose")
                .unless(moving.size() < campaign.members(), "members", "not-all")
                .refuseAny();
        var consultation = campaign.consultation();
        var own = grouping.add(new Campaign(consultation, grouping.nextNumber(consultation), true, clock.instant()));
        grouping.join(consultation, own.id(), moving, "HELD");
        store.holdAll(campaign.id());
        note(campaign, new Happening(Act.SPLIT_OFF, Optional.of(own), moving.size(), ""));
        note(own, new Happening(Act.SPLIT_FROM, Optional.of(campaign), moving.size(), ""));
        settle(campaign, own);
        return own.number();
    }

    /**
     * Moves all members of a campaign into another, which answers for it from then on.
     *
     * @throws org.parley.kernel.Invalid if there is no other campaign with this number
     */
    @Permitted(Right.SECRETARIAT)
    public void merge(Slug slug, int number, @Nullable Integer into, int version) {
        var campaign = held(slug, number, version);
        var other = Optional.ofNullable(into)
                .filter(given -> given != number)
                .flatMap(given -> campaigns.campaign(campaign.consultation(), given))
                .filter(found -> found.mergedInto().isEmpty());
        new Faults().unless(other.isPresent(), "into", "no-campaign").refuseAny();
        other.ifPresent(found -> merge(campaign, found));
    }

    private void merge(Campaign campaign, Campaign into) {
        int moved = store.moveAll(campaign.id(), into.id());
        campaign.mergeInto(into);
        store.decided(into);
        note(campaign, new Happening(Act.MERGED, Optional.of(into), moved, ""));
        note(into, new Happening(Act.TOOK_IN, Optional.of(campaign), moved, ""));
        settle(campaign, into);
    }

    /** Takes a member out. It stands for itself from then on, and no grouping puts it into a campaign again. */
    @Permitted(Right.SECRETARIAT)
    public void release(Slug slug, int number, int commentNumber, int version) {
        var campaign = held(slug, number, version);
        var found = store.members(campaign.id(), List.of(commentNumber));
        new Faults().unless(!found.isEmpty(), "comment", "no-member").refuseAny();
        store.release(found.getFirst());
        note(campaign, new Happening(Act.RELEASED, Optional.empty(), 1, String.valueOf(commentNumber)));
        settle(campaign);
    }

    /**
     * Puts a comment into a campaign, out of the one that it may be in. Copies of it that come later follow it.
     *
     * @throws org.parley.kernel.NotFound if there is no such comment
     */
    @Permitted(Right.SECRETARIAT)
    public void putIn(Slug slug, int number, @Nullable Integer commentNumber, int version) {
        new Faults().unless(commentNumber != null, "comment", "required").refuseAny();
        var campaign = held(slug, number, version);
        var comment = comments.comment(consultations.ofSecretariat(slug), commentNumber == null ? 0 : commentNumber);
        new Faults()
                .unless(!comment.standing().withdrawn(), "comment", "withdrawn")
                .refuseAny();
        var before = store.campaignOf(comment.id());
        grouping.join(campaign.consultation(), campaign.id(), List.of(comment.id()), "HELD");
        note(campaign, new Happening(Act.PUT_IN, Optional.empty(), 1, String.valueOf(comment.number())));
        settle(campaign);
        before.ifPresent(left -> regrouping.settle(new TreeSet<>(Set.of(left))));
    }

    /** Has all comments of the consultation grouped again, at once and beside whatever else is done. */
    @Permitted(Right.SECRETARIAT)
    public void groupAgain(Slug slug) {
        store.ask(consultations.held(slug, CHANGEABLE).id());
    }

    private Campaign held(Slug slug, int number, int version) {
        var consultation = consultations.held(slug, CHANGEABLE);
        grouping.hold(consultation.id());
        var campaign = grouping.fresh(campaigns
                .campaign(consultation.id(), number)
                .orElseThrow(() -> new NotFound("campaign", number))
                .id());
        campaign.refuseUnlessAt(version);
        store.decided(campaign);
        return campaign;
    }

    private void note(Campaign campaign, Happening what) {
        store.note(campaign, what, caller.id(), clock.instant());
    }

    private void settle(Campaign... touched) {
        var ids = new TreeSet<Long>();
        for (var campaign : touched) {
            ids.add(campaign.id());
        }
        regrouping.settle(ids);
    }
}
