package org.parley.consolidation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.access.Permitted;
import org.parley.access.Right;
import org.parley.amendment.Collision;
import org.parley.amendment.Merging;
import org.parley.amendment.Proposed;
import org.parley.comment.Comment;
import org.parley.consolidation.JournalEntry.Act;
import org.parley.consultation.Consultations;
import org.parley.drafting.Draft;
import org.parley.kernel.Conflict;
import org.parley.kernel.Faults;
import org.parley.kernel.Invalid;
import org.parley.kernel.NotFound;
import org.parley.kernel.Slug;
import org.parley.markup.CleanText;

/**
 * Working on one paragraph of a draft. Everybody who changes it waits for the others, so that nothing is lost: decisions on
 * different proposals add up, a text written from an older state is merged into the present one, and what cannot be merged
 * is refused with both in view.
 */
@ApplicationScoped
@Transactional
public class Consolidating {
    private static final int OWN = 1;
    private static final int PRESENT = 2;

    @Inject
    ConsolidationStore store;

    @Inject
    NextDrafts drafts;

    @Inject
    Works works;

    @Inject
    Journal journal;

    @Inject
    Consultations consultations;

    /**
     * Where something is done.
     *
     * @param place of the paragraph in the base, counted from 1
     */
    public record Spot(Slug document, int place) {}

    /**
     * A decision on a wording.
     *
     * @param number of one of the comments that propose it; it holds for all who propose the same
     * @param verdict absent to take the decision back
     * @param wording in whose words it is adapted; not looked at otherwise
     * @param seen code of the verdict that was seen, empty for none
     */
    public record Deciding(
            int number, Optional<Verdict> verdict, @Nullable String wording, String seen) {}

    /** What was done: the act, and for whose sake. */
    private record Done(Act act, String detail) {}

    /**
     * Decides on a wording.
     *
     * @return whether the text could follow everywhere; where not, what somebody had written stays
     * @throws Conflict if somebody decided otherwise since
     * @throws Invalid if an adapted wording is empty or too long
     */
    @Permitted(Right.SECRETARIAT)
    public boolean decide(Slug slug, Spot spot, Deciding deciding) {
        return act(slug, spot, (draft, work) -> {
            var variant = variant(work, deciding.number());
            if (!variant.seen().equals(deciding.seen())
                    && variant.proposals().stream().noneMatch(ProposedWording::undecided)) {
                throw new Conflict("decided-otherwise", Map.of("number", deciding.number()));
            }
            if (deciding.verdict().equals(Optional.of(Verdict.ACCEPTED))
                    && !variant.first().carried()) {
                throw new Conflict("not-carried", Map.of("number", deciding.number()));
            }
            decide(draft, work, variant.proposals(), deciding.verdict(), adapted(deciding));
            return new Done(act(deciding.verdict()), numbers(variant.proposals()));
        });
    }

    private static Variant variant(ParagraphWork work, int number) {
        return Stream.concat(
                        work.groups().stream().flatMap(group -> group.variants().stream()), work.gapVariants().stream())
                .filter(variant -> variant.proposals().stream().anyMatch(proposal -> proposal.number() == number))
                .findFirst()
                .orElseThrow(() -> new NotFound("proposal", number));
    }

    private static Optional<String> adapted(Deciding deciding) {
        return deciding.verdict()
                .filter(verdict -> verdict == Verdict.ADAPTED)
                .map(verdict -> checked("wording", deciding.wording(), true));
    }

    private static String checked(String field, @Nullable String typed, boolean required) {
        var text = CleanText.body(typed == null ? "" : typed).strip();
        var faults = new Faults();
        if (required) {
            faults.text(field, text, Draft.LONGEST_BLOCK);
        } else {
            faults.optionalText(field, text, Draft.LONGEST_BLOCK);
        }
        faults.refuseAny();
        return text;
    }

    private static Act act(Optional<Verdict> verdict) {
        return verdict.map(given -> Act.valueOf(given.name())).orElse(Act.UNDONE);
    }

    private static String numbers(Collection<ProposedWording> proposals) {
        return proposals.stream()
                .map(ProposedWording::number)
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
    }

    private void decide(
            NextDraft draft,
            ParagraphWork work,
            Collection<ProposedWording> proposals,
            Optional<Verdict> verdict,
            Optional<String> adapted) {
        for (var proposal : proposals) {
            if (verdict.isEmpty()) {
                proposal.decision().ifPresent(store::remove);
            } else {
                decide(draft, work, proposal, verdict.get(), adapted);
            }
        }
    }

    private void decide(
            NextDraft draft, ParagraphWork work, ProposedWording proposal, Verdict verdict, Optional<String> adapted) {
        var wording = adapted.orElseGet(
                () -> proposal.comment().standing().withdrawn() ? proposal.counting() : proposal.wording());
        int state = proposal.comment().standing().state();
        proposal.decision()
                .ifPresentOrElse(
                        given -> given.change(verdict, wording, state, journal.self(), journal.now()),
                        () -> store.add(new WordingDecision(
                                new WordingDecision.Key(
                                        draft.id(),
                                        proposal.comment().id(),
                                        work.paragraph().id()),
                                verdict,
                                wording,
                                state,
                                journal.self(),
                                journal.now())));
    }

    /** Accepts every undecided wording that collides with no other one that is not rejected. */
    @Permitted(Right.SECRETARIAT)
    public boolean acceptAll(Slug slug, Spot spot) {
        return act(slug, spot, (draft, work) -> {
            var standing = work.proposals().stream()
                    .filter(proposal -> !proposal.is(Verdict.REJECTED))
                    .toList();
            var rivals = Merging.of(
                            work.paragraph().text(),
                            standing.stream().map(ProposedWording::proposed).toList())
                    .rivals();
            var chosen = Stream.concat(standing.stream(), work.gaps().stream())
                    .filter(ProposedWording::undecided)
                    .filter(ProposedWording::carried)
                    .filter(proposal -> proposal.gap() || !rivals.containsKey(proposal.number()))
                    .toList();
            decide(draft, work, chosen, Optional.of(Verdict.ACCEPTED), Optional.empty());
            return new Done(Act.ACCEPTED, numbers(chosen));
        });
    }

    /** Rejects every undecided wording. */
    @Permitted(Right.SECRETARIAT)
    public boolean rejectAll(Slug slug, Spot spot) {
        return act(slug, spot, (draft, work) -> {
            var chosen = work.both().filter(ProposedWording::undecided).toList();
            decide(draft, work, chosen, Optional.of(Verdict.REJECTED), Optional.empty());
            return new Done(Act.REJECTED, numbers(chosen));
        });
    }

    /** Takes all decisions on the paragraph back. */
    @Permitted(Right.SECRETARIAT)
    public boolean undoAll(Slug slug, Spot spot) {
        return act(slug, spot, (draft, work) -> {
            var chosen = work.both().filter(proposal -> !proposal.undecided()).toList();
            decide(draft, work, chosen, Optional.empty(), Optional.empty());
            return new Done(Act.UNDONE, numbers(chosen));
        });
    }

    /**
     * Takes the paragraph out, as a comment without proposed wording asks.
     *
     * @throws NotFound if the comment is about something else
     */
    @Permitted(Right.SECRETARIAT)
    public boolean takeOut(Slug slug, Spot spot, int number) {
        return act(slug, spot, (draft, work) -> {
            Comment comment = store.remarks(work.paragraph(), Integer.MAX_VALUE).stream()
                    .filter(found -> found.number() == number)
                    .findFirst()
                    .orElseThrow(() -> new NotFound("comment", number));
            var asked = new ProposedWording(comment, "", work.paragraph().text(), true, Optional.empty());
            decide(draft, work, List.of(asked), Optional.of(Verdict.ACCEPTED), Optional.empty());
            return new Done(Act.ACCEPTED, String.valueOf(number));
        });
    }

    /**
     * Settles what is to stand where accepted wordings collide: the words of one, or a bridge between them.
     *
     * @param key of the collision
     * @param words absent to leave it unsettled again
     * @throws Conflict if there is no such collision any more
     */
    @Permitted(Right.SECRETARIAT)
    public boolean settle(Slug slug, Spot spot, String key, Optional<String> words) {
        return act(slug, spot, (draft, work) -> {
            var collision = Stream.of(
                            work.merging().collisions(), work.merging().settled())
                    .flatMap(List::stream)
                    .filter(found -> found.key().equals(key))
                    .findFirst()
                    .orElseThrow(() -> new Conflict("collision-gone", Map.of()));
            words.ifPresentOrElse(
                    typed -> store.settle(draft, work.paragraph(), key, bridge(typed, collision)),
                    () -> store.unsettle(draft, work.paragraph(), key));
            var names = collision.by().stream().map(String::valueOf).collect(Collectors.joining(", "));
            return new Done(words.isPresent() ? Act.SETTLED : Act.UNSETTLED, names);
        });
    }

    /** Blanks at the ends hold the words apart from their neighbours; the words of a proposal are taken as they are. */
    private static String bridge(String typed, Collision collision) {
        return collision.readings().stream()
                .map(Collision.Reading::text)
                .filter(typed::equals)
                .findFirst()
                .orElseGet(() -> {
                    var clean = checked("words", typed, false);
                    var words = collision.words();
                    return blanks(words, clean, true) + clean + blanks(words, clean, false);
                });
    }

    private static String blanks(String words, String clean, boolean before) {
        boolean blank = before ? words.startsWith(" ") : words.endsWith(" ");
        return blank && !clean.isEmpty() ? " " : "";
    }

    /**
     * Writes the text of the paragraph.
     *
     * @param typed empty to take the paragraph out
     * @param seen revision from which it was written
     * @return whether it was merged with what somebody else wrote meanwhile
     * @throws Conflict if somebody else changed the same words since
     * @throws Invalid if it is too long
     */
    @Permitted(Right.SECRETARIAT)
    public boolean write(Slug slug, Spot spot, @Nullable String typed, int seen) {
        var text = checked("text", typed, false);
        consultations.held(slug, NextDrafts.PHASES);
        var draft = drafts.draft(slug, spot.document());
        var work = works.at(draft, spot.place(), true);
        boolean overtaken = work.state().revision() != seen;
        var merged = overtaken ? merged(draft, work, text, seen) : text;
        if (!merged.equals(work.text())) {
            work.state().write(merged, work.merging().text());
            journal.note(draft, work, Act.WRITTEN, "");
        }
        return overtaken;
    }

    private String merged(NextDraft draft, ParagraphWork work, String text, int seen) {
        var origin = seen == 0 ? Optional.of(work.paragraph().text()) : store.textAt(draft, work.state(), seen);
        var merging = origin.map(
                from -> Merging.of(from, List.of(new Proposed(OWN, text), new Proposed(PRESENT, work.text()))));
        return merging.filter(found -> found.collisions().isEmpty())
                .map(Merging::text)
                .orElseThrow(() -> new Conflict(
                        "written-meanwhile", Map.of("name", work.state().changedByName())));
    }

    /** Makes one paragraph of this one and the one before it, or two again. */
    @Permitted(Right.SECRETARIAT)
    public boolean join(Slug slug, Spot spot, boolean withPrevious) {
        return act(slug, spot, (draft, work) -> {
            work.state().join(withPrevious);
            return new Done(withPrevious ? Act.JOINED : Act.PARTED, "");
        });
    }

    /** What is done to a paragraph, once it is held. */
    private interface Doing {
        Done to(NextDraft draft, ParagraphWork work);
    }

    private boolean act(Slug slug, Spot spot, Doing doing) {
        consultations.held(slug, NextDrafts.PHASES);
        var draft = drafts.draft(slug, spot.document());
        var before = works.at(draft, spot.place(), true);
        var mergedBefore = before.merging().text();
        var done = doing.to(draft, before);
        store.flush();
        var after = works.at(draft, spot.place(), true);
        boolean followed = after.state().follow(mergedBefore, after.merging().text());
        journal.note(draft, after, done.act(), done.detail());
        return followed;
    }
}
