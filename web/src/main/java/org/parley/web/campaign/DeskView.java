package org.parley.web.campaign;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.campaign.Answering;
import org.parley.campaign.Campaign;
import org.parley.campaign.CampaignEvent;
import org.parley.campaign.OwnSentence;
import org.parley.comment.Comment;
import org.parley.consultation.Consultation;
import org.parley.disposition.Decision;
import org.parley.kernel.Page;

/**
 * A campaign before the secretariat.
 *
 * @param consultation which consultation
 * @param campaign the campaign
 * @param text the comment whose text stands for all
 * @param answering how far the members are answered
 * @param withAdditions how many members have sentences of their own
 * @param sentences these sentences, those of most members first
 * @param plots who sent the members
 * @param members one page of them
 * @param onlyWithAdditions whether the page shows only those with sentences of their own
 * @param history what was decided by hand
 * @param forms the forms as typed
 * @param done what was just done, as a sentence; null for nothing
 */
public record DeskView(
        Consultation consultation,
        Campaign campaign,
        Optional<Comment> text,
        Answering answering,
        int withAdditions,
        List<OwnSentence> sentences,
        SenderPlots plots,
        Page<MemberRow> members,
        boolean onlyWithAdditions,
        List<CampaignEvent> history,
        CampaignForms forms,
        @Nullable String done) {
    public DeskView {
        sentences = List.copyOf(sentences);
        history = List.copyOf(history);
    }

    /** Path of this page. */
    public String path() {
        return list() + "/" + campaign.number();
    }

    /** Path of the list of campaigns. */
    public String list() {
        return workbench() + "/campaigns";
    }

    /** Path of the workbench. */
    public String workbench() {
        return "/consultations/" + consultation.slug() + "/workbench";
    }

    /** Path of the public page. */
    public String publicPath() {
        return "/consultations/" + consultation.slug() + "/campaigns/" + campaign.number();
    }

    public boolean changeable() {
        return CampaignForms.changeable(consultation);
    }

    /** Members whose text adds nothing of its own. */
    public int plain() {
        return campaign.members() - withAdditions;
    }

    public List<Decision> decisions() {
        return List.of(Decision.values()).stream()
                .filter(decision -> !decision.name().equals("DUPLICATE_OF"))
                .toList();
    }
}
