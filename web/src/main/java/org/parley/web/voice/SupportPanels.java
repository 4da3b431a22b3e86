package org.parley.web.voice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parley.comment.Comment;
import org.parley.consultation.Consultation;
import org.parley.stakeholder.HeldMandate;
import org.parley.stakeholder.Stakeholders;
import org.parley.support.Stance;
import org.parley.support.Supports;
import org.parley.web.Choice;
import org.parley.web.Form;
import org.parley.web.Site;
import org.parley.web.voice.SupportPanel.Act;
import org.parley.web.voice.SupportPanel.OwnStance;

/** Puts together what others think of a comment and what the reader may say to it. */
@RequestScoped
public class SupportPanels {
    /** Most signatures under a comment; all are on the page of its support. */
    private static final int BELOW_COMMENT = 10;

    @Inject
    Supports supports;

    @Inject
    Stakeholders stakeholders;

    @Inject
    Voices voices;

    @Inject
    Site site;

    @Inject
    Clock clock;

    /** The panel under a comment, with the first who support it. */
    public SupportPanel below(Consultation consultation, Comment comment) {
        return panel(
                consultation,
                comment,
                new Signatures(Optional.of(Stance.SUPPORT), 0, BELOW_COMMENT),
                Form.filled(Map.of()));
    }

    /**
     * Which signatures to list.
     *
     * @param stance only those with this stance
     * @param after identity of the last one of the page before
     * @param size most of them
     */
    record Signatures(Optional<Stance> stance, long after, int size) {}

    SupportPanel panel(Consultation consultation, Comment comment, Signatures wanted, Form form) {
        var act = act(consultation, comment);
        var signed = supports.list(comment, wanted.stance(), wanted.after(), wanted.size());
        return new SupportPanel(
                consultation,
                comment,
                supports.tally(comment),
                signed.items(),
                signed.following().orElse(""),
                act == Act.TAKE ? own(comment) : List.of(),
                act == Act.TAKE ? others(comment) : List.of(),
                act,
                form);
    }

    private Act act(Consultation consultation, Comment comment) {
        if (!consultation.takesContributions(clock.instant())
                || comment.standing().withdrawn()) {
            return Act.LOOK;
        }
        return site.signedIn() ? Act.TAKE : Act.SIGN_IN;
    }

    private List<OwnStance> own(Comment comment) {
        Map<Long, String> slugs = stakeholders.mandates().stream()
                .map(HeldMandate::organisation)
                .collect(Collectors.toMap(organisation -> organisation.id(), organisation -> organisation.slug()));
        return supports.own(comment).stream()
                .map(support -> new OwnStance(
                        support, support.voice().organisation().map(slugs::get).orElse("")))
                .toList();
    }

    /** The voices of the reader that are not the one in which the comment was made. */
    private List<Choice> others(Comment comment) {
        var author = comment.voice();
        var own = stakeholders.mandates().stream()
                .map(HeldMandate::organisation)
                .filter(organisation ->
                        author.organisation().filter(organisation.id()::equals).isPresent())
                .map(organisation -> organisation.slug())
                .findFirst()
                .or(() -> site.person()
                        .filter(person -> author.organisation().isEmpty() && person.id() == author.author())
                        .map(person -> ""));
        return voices.choices().stream()
                .filter(choice -> !own.equals(Optional.of(choice.value())))
                .toList();
    }
}
