package org.parley.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.access.Permitted;
import org.parley.access.Right;
import org.parley.comment.Comment;
import org.parley.consultation.Consultation;
import org.parley.kernel.NotFound;
import org.parley.kernel.Page;

/** Reading campaigns. That comments are alike is as public as the comments. */
@ApplicationScoped
@Transactional
public class Campaigns {
    @Inject
    CampaignStore store;

    @Inject
    SenderStore senders;

    /**
     * A campaign by its number.
     *
     * @throws NotFound if the consultation has no such campaign
     */
    @Permitted(Right.ANYONE)
    public Campaign campaign(Consultation consultation, int number) {
        return store.campaign(consultation.id(), number).orElseThrow(() -> new NotFound("campaign", number));
    }

    /** The campaign that the members of another were moved to. */
    @Permitted(Right.ANYONE)
    public Optional<Campaign> successor(Campaign campaign) {
        return campaign.mergedInto().flatMap(store::campaign);
    }

    /**
     * A page of the campaigns of a consultation, the largest first.
     *
     * @param after cursor of the page before, empty for the first
     */
    @Permitted(Right.ANYONE)
    public Page<Campaign> list(Consultation consultation, String after, int size) {
        return store.page(consultation.id(), CampaignStore.Place.of(after), Math.clamp(size, 1, Page.LONGEST));
    }

    /** The campaign that a comment belongs to. */
    @Permitted(Right.ANYONE)
    public Optional<Campaign> of(Comment comment) {
        return store.of(comment.id());
    }

    /** The numbers of the campaigns that comments belong to, by comment; comments of no campaign are left out. */
    @Permitted(Right.ANYONE)
    public Map<Long, Integer> numbers(List<Comment> comments) {
        return store.numbers(comments.stream().map(Comment::id).toList());
    }

    /** Campaigns by identity. */
    @Permitted(Right.ANYONE)
    public List<Campaign> known(Collection<Long> ids) {
        return store.campaigns(ids);
    }

    /** What is known of a comment as a member of its campaign. */
    @Permitted(Right.ANYONE)
    public Optional<Member> member(Comment comment) {
        return store.member(comment);
    }

    /** The members whose texts stand for those of their campaigns, in any order. */
    @Permitted(Right.ANYONE)
    public List<Comment> representatives(List<Campaign> campaigns) {
        var ids =
                campaigns.stream().flatMap(one -> one.representative().stream()).toList();
        return List.copyOf(store.comments(ids).values());
    }

    /**
     * A page of the members of a campaign, in the order of their numbers.
     *
     * @param onlyWithAdditions whether those without sentences of their own are left out
     * @param after number of the last member of the page before, 0 for the first page
     */
    @Permitted(Right.ANYONE)
    public Page<Member> members(Campaign campaign, boolean onlyWithAdditions, int after, int size) {
        return store.members(campaign.id(), onlyWithAdditions, after, Math.clamp(size, 1, Page.LONGEST));
    }

    /** Who sent the members, and when. */
    @Permitted(Right.ANYONE)
    public Senders senders(Consultation consultation, Campaign campaign) {
        return senders.of(campaign.id(), consultation.zone());
    }

    /** Who sent the members of several campaigns of a consultation, in few words, by campaign. */
    @Permitted(Right.ANYONE)
    public Map<Long, Outline> outlines(Consultation consultation, List<Campaign> shown) {
        return senders.outlines(shown.stream().map(Campaign::id).toList(), consultation.zone());
    }

    /** The sentences that members added, those of most members first. */
    @Permitted(Right.ANYONE)
    public List<OwnSentence> sentences(Campaign campaign, int most) {
        return store.sentences(campaign.id(), Math.clamp(most, 1, Page.LONGEST));
    }

    /** How many members have sentences of their own. */
    @Permitted(Right.ANYONE)
    public int withAdditions(Campaign campaign) {
        return store.withAdditions(campaign.id());
    }
}
