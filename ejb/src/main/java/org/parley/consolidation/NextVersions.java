package org.parley.consolidation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parley.access.Permitted;
import org.parley.access.Right;
import org.parley.comment.Comment;
import org.parley.consolidation.JournalEntry.Act;
import org.parley.consultation.Consultation;
import org.parley.consultation.Consultations;
import org.parley.disposition.Answer;
import org.parley.disposition.Decision;
import org.parley.disposition.Disposition;
import org.parley.disposition.Dispositions;
import org.parley.document.Documents;
import org.parley.document.Drafts;
import org.parley.document.Matchings;
import org.parley.document.OpenDocument;
import org.parley.kernel.Conflict;
import org.parley.kernel.Faults;
import org.parley.kernel.Slug;
import org.parley.markup.CleanText;

/** Answering the proposals as the draft decides on them, and publishing it as the next version. */
@ApplicationScoped
@Transactional
public class NextVersions {
    @Inject
    ConsolidationStore store;

    @Inject
    NextDrafts nextDrafts;

    @Inject
    Works works;

    @Inject
    Journal journal;

    @Inject
    Dispositions dispositions;

    @Inject
    Documents documents;

    @Inject
    Drafts drafts;

    @Inject
    Matchings matchings;

    @Inject
    Consultations consultations;

    /** What is to be answered to a proposal. */
    public record Said(Decision decision, String reason) {}

    /**
     * How far the draft is.
     *
     * @param works the work on all paragraphs, in order
     * @param answers one for each proposal decided on
     */
    public record State(List<ParagraphWork> works, List<AnswerToGive> answers) {
        public State {
            works = List.copyOf(works);
            answers = List.copyOf(answers);
        }

        /** Tells whether somebody changed a paragraph; what a form was filled from. */
        public int stamp() {
            return works.stream().mapToInt(work -> work.state().revision()).sum();
        }

        /** The paragraphs in which accepted wordings collide and nothing is settled. */
        public List<ParagraphWork> colliding() {
            return works.stream().filter(work -> !work.collisions().isEmpty()).toList();
        }

        public int undecided() {
            return works.stream().mapToInt(ParagraphWork::undecided).sum();
        }

        public int changed() {
            return (int) works.stream().filter(ParagraphWork::changed).count();
        }

        /** How many proposals need a reason before they can be answered. */
        public int withoutReason() {
            return (int) answers.stream()
                    .filter(AnswerToGive::open)
                    .filter(answer -> answer.reason().isBlank())
                    .count();
        }
    }

    /** What the draft means for every proposal decided on. */
    @Permitted(Right.SECRETARIAT)
    public State state(Slug slug, NextDraft draft) {
        var all = works.all(draft);
        var comments = all.stream()
                .flatMap(ParagraphWork::both)
                .filter(proposal -> !proposal.undecided())
                .map(ProposedWording::comment)
                .distinct()
                .toList();
        var given =
                dispositions.of(comments).stream().collect(Collectors.toMap(Disposition::comment, answer -> answer));
        return new State(
                all,
                all.stream()
                        .flatMap(work -> work.both()
                                .filter(proposal -> !proposal.undecided())
                                .map(proposal -> AnswerToGive.of(
                                        work,
                                        proposal,
                                        Optional.ofNullable(
                                                given.get(proposal.comment().id())))))
                        .toList());
    }

    /**
     * Notes what is to be answered, by the number of the proposal.
     *
     * @throws org.parley.kernel.Invalid if a reason is too long
     */
    @Permitted(Right.SECRETARIAT)
    public void say(Slug slug, Slug document, Map<Integer, Said> said) {
        consultations.held(slug, NextDrafts.PHASES);
        var draft = store.held(nextDrafts.draft(slug, document));
        var faults = new Faults();
        for (var answer : state(slug, draft).answers()) {
            Optional.ofNullable(said.get(answer.number()))
                    .filter(any -> answer.open())
                    .ifPresent(typed -> {
                        var reason = CleanText.body(typed.reason()).strip();
                        faults.optionalText("reason-" + answer.number(), reason, Disposition.LONGEST_REASON);
                        answer.proposal()
                                .decision()
                                .ifPresent(decision -> decision.say(Optional.of(typed.decision()), reason));
                    });
        }
        faults.refuseAny();
    }

    /**
     * Answers the proposals decided on and publishes the draft as the next version.
     *
     * @param stamp of the state as it was looked at
     * @return the document at the version published
     * @throws Conflict if somebody changed the draft since, another version was published or is in preparation, wordings
     *     collide, or a reason is missing
     */
    @Permitted(Right.SECRETARIAT)
    public OpenDocument publish(Slug slug, Slug document, int stamp) {
        var consultation = consultations.held(slug, NextDrafts.PHASES);
        var draft = store.held(nextDrafts.draft(slug, document));
        var state = state(slug, draft);
        refuseUnlessReady(slug, document, draft, state, stamp);
        answer(consultation, state);
        var assembly = DraftAssembly.of(state.works(), drafts.copy(slug, document));
        var added = drafts.addVersion(slug, document, assembly.draft(), "", "");
        var matched = matchings.say(slug, document, added.version().revision(), assembly.descent(), true);
        var published =
                drafts.publish(slug, document, matched.opened().version().revision());
        link(slug, published, state, assembly);
        draft.publishedAs(published.version().number(), journal.now());
        journal.note(draft, Act.PUBLISHED, String.valueOf(published.version().number()));
        return published;
    }

    private void refuseUnlessReady(Slug slug, Slug document, NextDraft draft, State state, int stamp) {
        if (nextDrafts.overtaken(slug, document, draft)) {
            throw new Conflict("draft-overtaken", Map.of());
        }
        if (state.stamp() != stamp) {
            throw new Conflict("stale", Map.of("found", state.stamp(), "sent", stamp));
        }
        if (!state.colliding().isEmpty()) {
            throw new Conflict(
                    "collisions-open", Map.of("count", state.colliding().size()));
        }
        if (state.changed() == 0) {
            throw new Conflict("draft-unchanged", Map.of());
        }
        if (state.withoutReason() > 0) {
            throw new Conflict("reasons-missing", Map.of("count", state.withoutReason()));
        }
    }

    private void answer(Consultation consultation, State state) {
        var same = new LinkedHashMap<Said, List<Comment>>();
        state.answers().stream().filter(AnswerToGive::open).forEach(answer -> same.computeIfAbsent(
                        new Said(answer.decision(), answer.reason()), any -> new ArrayList<>())
                .add(answer.proposal().comment()));
        same.forEach((said, comments) -> dispositions.decideAll(
                consultation,
                comments.stream().map(Comment::id).distinct().toList(),
                new Answer(said.decision(), said.reason(), null),
                Optional.empty()));
    }

    /** Notes in which paragraphs of the new version the words of the proposals stand. */
    private void link(Slug slug, OpenDocument published, State state, DraftAssembly assembly) {
        var paragraphs = documents.paragraphs(published.version());
        var decisions = state.answers().stream()
                .collect(Collectors.groupingBy(
                        answer -> answer.proposal().comment().id()));
        for (int i = 0; i < paragraphs.size(); i++) {
            long paragraph = paragraphs.get(i).id();
            var taken = assembly.comments().get(i);
            if (!taken.isEmpty()) {
                dispositions.linkToChange(slug, taken, paragraph);
            }
            taken.forEach(comment -> decisions.getOrDefault(comment, List.of()).stream()
                    .flatMap(answer -> answer.proposal().decision().stream())
                    .forEach(decision -> decision.became(paragraph)));
        }
    }
}
