package org.parley.consolidation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.access.Caller;
import org.parley.access.Permitted;
import org.parley.access.Right;
import org.parley.comment.Comment;
import org.parley.consolidation.JournalEntry.Act;
import org.parley.consultation.Consultation;
import org.parley.consultation.Consultations;
import org.parley.consultation.Phase;
import org.parley.document.Documents;
import org.parley.document.OpenDocument;
import org.parley.kernel.Faults;
import org.parley.kernel.NotFound;
import org.parley.kernel.Page;
import org.parley.kernel.Slug;
import org.parley.markup.CleanText;

/** Starting the next draft of a document, reading it, showing it to everybody, and giving it up. */
@ApplicationScoped
@Transactional
public class NextDrafts {
    static final Set<Phase> PHASES = EnumSet.of(Phase.OPEN, Phase.CONSOLIDATING);

    private static final int LONGEST_REASON = 500;
    private static final int MOST_REMARKS = 20;

    @Inject
    ConsolidationStore store;

    @Inject
    Works works;

    @Inject
    Journal journal;

    @Inject
    Documents documents;

    @Inject
    Consultations consultations;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * Starts the next draft of a document from its newest published version. Nothing happens if one was started.
     *
     * @throws org.parley.kernel.WrongPhase before comments come and once the outcome is published
     * @throws NotFound if no version is published
     */
    @Permitted(Right.SECRETARIAT)
    public void start(Slug slug, Slug document) {
        var consultation = consultations.held(slug, PHASES);
        var opened = documents.open(consultation, document, Optional.empty());
        if (store.growing(opened.document().id()).isPresent()) {
            return;
        }
        int newest = store.newestNumber(consultation.id());
        var draft = new NextDraft(consultation.id(), opened.version(), newest, caller.id(), clock.instant());
        store.add(draft);
        documents
                .paragraphs(opened.version())
                .forEach(paragraph -> store.add(new DraftParagraph(draft.id(), paragraph.id(), newest)));
        journal.note(draft, Act.STARTED, String.valueOf(opened.version().number()));
    }

    /** The draft of a document that grows now. */
    @Permitted(Right.SECRETARIAT)
    public Optional<NextDraft> growing(Slug slug, Slug document) {
        return store.growing(opened(slug, document).document().id());
    }

    private OpenDocument opened(Slug slug, Slug document) {
        return documents.open(consultations.consultation(slug), document, Optional.empty());
    }

    /**
     * The same, and refused where there is none.
     *
     * @throws NotFound if none grows
     */
    @Permitted(Right.SECRETARIAT)
    public NextDraft draft(Slug slug, Slug document) {
        return growing(slug, document).orElseThrow(() -> new NotFound("next draft", document));
    }

    /** Whether another version was published since the draft was started. */
    @Permitted(Right.SECRETARIAT)
    public boolean overtaken(Slug slug, Slug document, NextDraft draft) {
        return opened(slug, document).version().id() != draft.base();
    }

    /** The work on all paragraphs and headings of the base, in order. */
    @Permitted(Right.SECRETARIAT)
    public List<ParagraphWork> all(Slug slug, NextDraft draft) {
        return works.all(draft);
    }

    /**
     * The work on the paragraph or heading at a place of the base, counted from 1.
     *
     * @throws NotFound if there is none
     */
    @Permitted(Right.SECRETARIAT)
    public ParagraphWork at(Slug slug, NextDraft draft, int place) {
        return works.at(draft, place, false);
    }

    /** The newest comments on a paragraph that propose no wording. */
    @Permitted(Right.SECRETARIAT)
    public List<Comment> remarks(Slug slug, ParagraphWork work) {
        return store.remarks(work.paragraph(), MOST_REMARKS);
    }

    /**
     * Who did what, the newest first.
     *
     * @param only acts on one paragraph; all if absent
     * @param before identity of the last entry of the page before
     */
    @Permitted(Right.SECRETARIAT)
    public Page<JournalEntry> journal(Slug slug, NextDraft draft, Optional<ParagraphWork> only, long before, int size) {
        return store.journal(draft, only.map(ParagraphWork::paragraph), before, Math.clamp(size, 1, Page.LONGEST));
    }

    /**
     * Shows the draft to everybody, or takes it back.
     *
     * @param reason why, 1 to {@value #LONGEST_REASON} characters
     * @throws org.parley.kernel.Invalid without a reason
     */
    @Permitted(Right.SECRETARIAT)
    public void show(Slug slug, Slug document, boolean everybody, @Nullable String reason) {
        consultations.held(slug, PHASES);
        var why = CleanText.line(reason == null ? "" : reason).strip();
        new Faults().text("reason", why, LONGEST_REASON).refuseAny();
        var draft = store.held(draft(slug, document));
        draft.show(everybody, why);
        journal.note(draft, everybody ? Act.SHOWN : Act.HIDDEN, why);
    }

    /** Gives the draft up. Its decisions and journal are kept, nothing of it is published, and nobody else reads it any more. */
    @Permitted(Right.SECRETARIAT)
    public void end(Slug slug, Slug document) {
        consultations.held(slug, PHASES);
        var draft = store.held(draft(slug, document));
        draft.show(false, draft.shownReason());
        draft.end(clock.instant());
        journal.note(draft, Act.ENDED, "");
    }

    /**
     * The draft that everybody may read.
     *
     * @throws NotFound if none is shown
     */
    @Permitted(Right.ANYONE)
    public NextDraft shown(Consultation consultation, OpenDocument opened) {
        return store.growing(opened.document().id())
                .filter(NextDraft::shown)
                .orElseThrow(() -> new NotFound("next draft", opened.document().slug()));
    }

    /** The paragraphs of a draft that everybody may read, in order. */
    @Permitted(Right.ANYONE)
    public List<ParagraphWork> shownText(NextDraft draft) {
        if (!draft.shown()) {
            throw new NotFound("next draft", draft.id());
        }
        return works.all(draft);
    }

    /** Identity of the paragraph, in the version published from a draft, that has the words of a proposal. */
    @Permitted(Right.ANYONE)
    public Optional<Long> became(Comment comment) {
        return store.became(comment);
    }
}
