package org.parley.position;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parley.access.Caller;
import org.parley.access.Permitted;
import org.parley.access.Right;
import org.parley.comment.Comment;
import org.parley.consultation.Consultation;
import org.parley.consultation.Consultations;
import org.parley.consultation.Phase;
import org.parley.document.Documents;
import org.parley.document.Paragraph;
import org.parley.kernel.Conflict;
import org.parley.kernel.NotFound;
import org.parley.kernel.Outbox;
import org.parley.kernel.Slug;
import org.parley.kernel.WrongPhase;
import org.parley.stakeholder.StakeholderGroup;

/** Writing the positions of the groups, and reading them once they are published. */
@ApplicationScoped
@Transactional
public class Positions {
    static final Set<Phase> WRITABLE = EnumSet.of(Phase.OPEN, Phase.CONSOLIDATING);
    private static final Set<Phase> CORRECTABLE = EnumSet.of(Phase.PUBLISHED, Phase.ARCHIVED);

    @Inject
    PositionStore store;

    @Inject
    Consultations consultations;

    @Inject
    Documents documents;

    @Inject
    Outbox outbox;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * Writes the position of a group on a paragraph of the newest version, or writes it anew.
     *
     * @param expectedVersion version of the position from which the form was filled; 0 for none yet
     * @throws org.parley.kernel.Invalid naming every field that breaks a rule, and every quotation that is not word for
     *     word in a comment of the group
     * @throws WrongPhase once the outcome is published
     * @throws Conflict if somebody else wrote it since
     */
    @Permitted(Right.SECRETARIAT)
    public void write(
            Slug slug, String paragraphNumber, StakeholderGroup group, NewPosition typed, int expectedVersion) {
        write(consultations.held(slug, WRITABLE), paragraphNumber, group, typed, expectedVersion);
    }

    /** Writes a position of an outcome that is published; only a correction calls it. */
    @Permitted(Right.SECRETARIAT)
    public void correct(
            Slug slug, String paragraphNumber, StakeholderGroup group, NewPosition typed, int expectedVersion) {
        write(consultations.held(slug, CORRECTABLE), paragraphNumber, group, typed, expectedVersion);
    }

    /**
     * Checks a position as if it were written: nothing is kept.
     *
     * @throws org.parley.kernel.Invalid naming every field that breaks a rule
     */
    @Permitted(Right.SECRETARIAT)
    public void check(Slug slug, StakeholderGroup group, NewPosition typed) {
        CheckedPosition.of(typed, group, quoted(consultations.ofSecretariat(slug), typed));
    }

    private void write(
            Consultation consultation,
            String paragraphNumber,
            StakeholderGroup group,
            NewPosition typed,
            int expectedVersion) {
        var paragraph = paragraph(consultation, Optional.ofNullable(typed.document()), paragraphNumber);
        var content = CheckedPosition.of(typed, group, quoted(consultation, typed));
        var written = store.toWrite(consultation.id(), paragraph, group);
        int found = written.map(Position::version).orElse(0);
        if (found != expectedVersion) {
            throw new Conflict("stale", Map.of("found", found, "sent", expectedVersion));
        }
        var position = written.orElseGet(() -> new Position(consultation.id(), paragraph.id(), group));
        position.write(content, caller.id(), clock.instant());
        if (written.isEmpty()) {
            store.add(position);
        }
        store.flush();
        outbox.changed("position", position.id());
    }

    private Function<Integer, Optional<Comment>> quoted(Consultation consultation, NewPosition typed) {
        var numbers = typed.quotations().stream()
                .map(NewPosition.Words::comment)
                .limit(CheckedPosition.MOST_QUOTATIONS)
                .collect(Collectors.toSet());
        var found = store.comments(consultation.id(), numbers).stream()
                .collect(Collectors.toMap(Comment::number, Function.identity()));
        return number -> Optional.ofNullable(found.get(number));
    }

    /**
     * A paragraph of the newest version of a document of the consultation.
     *
     * @param document slug of the document; the first one if absent
     * @throws NotFound if there is no such document or paragraph
     */
    @Permitted(Right.ANYONE)
    public Paragraph paragraph(Consultation consultation, Optional<String> document, String number) {
        var version = documents.published(consultation).stream()
                .filter(opened ->
                        document.isEmpty() || opened.document().slug().value().equals(document.get()))
                .findFirst()
                .orElseThrow(() -> new NotFound("document", document.orElse("1")))
                .version();
        return documents.paragraph(version, number);
    }

    /** Whether the caller may see the positions: everybody once they are published, the secretariat at any time. */
    @Permitted(Right.ANYONE)
    public boolean visible(Consultation consultation) {
        return consultation.phase().concluded() || caller.secretariatOf(consultation.slug());
    }

    /**
     * Every position of a consultation with its quotations, in no order.
     *
     * @throws WrongPhase before publication, unless the caller is of the secretariat
     */
    @Permitted(Right.ANYONE)
    public List<Position> of(Consultation consultation) {
        refuseUnlessVisible(consultation);
        return store.of(consultation.id());
    }

    /**
     * The positions on one paragraph, in the order of the groups.
     *
     * @throws WrongPhase before publication, unless the caller is of the secretariat
     */
    @Permitted(Right.ANYONE)
    public List<Position> of(Consultation consultation, Paragraph paragraph) {
        refuseUnlessVisible(consultation);
        return store.on(consultation.id(), paragraph).stream()
                .sorted(Comparator.comparing(Position::group))
                .toList();
    }

    /** Quotations whose comment was edited or withdrawn since they were picked. */
    @Permitted(Right.SECRETARIAT)
    public List<Quotation> toLookAt(Slug slug) {
        return store.toLookAt(consultations.ofSecretariat(slug).id());
    }

    /**
     * What the comments of a group on a paragraph show.
     *
     * @param paragraphs the paragraph, with those of earlier versions from which it comes
     */
    @Permitted(Right.SECRETARIAT)
    public Signs signs(Slug slug, Set<Long> paragraphs, StakeholderGroup group) {
        consultations.ofSecretariat(slug);
        return store.signs(paragraphs, group);
    }

    void refuseUnlessVisible(Consultation consultation) {
        if (!visible(consultation)) {
            throw new WrongPhase(consultation.phase().code(), Phase.PUBLISHED.code());
        }
    }
}
