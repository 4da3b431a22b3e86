package org.parley.document;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.parley.access.Acknowledgements;
import org.parley.access.Caller;
import org.parley.access.Permitted;
import org.parley.access.Right;
import org.parley.consultation.Consultation;
import org.parley.consultation.Consultations;
import org.parley.consultation.Phase;
import org.parley.drafting.Block;
import org.parley.drafting.Draft;
import org.parley.kernel.Conflict;
import org.parley.kernel.Digest;
import org.parley.kernel.Faults;
import org.parley.kernel.Invalid;
import org.parley.kernel.NotFound;
import org.parley.kernel.Outbox;
import org.parley.kernel.Slug;

/** Preparing the first version of a document: adding a text, correcting its cuts, publishing it. */
@ApplicationScoped
@Transactional
public class Drafts {
    private static final Set<Phase> PREPARED = EnumSet.of(Phase.DRAFT, Phase.OPEN);

    @Inject
    DocumentStore store;

    @Inject
    Consultations consultations;

    @Inject
    Outbox outbox;

    @Inject
    Acknowledgements acknowledgements;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * Adds a document with a first version in preparation.
     *
     * @param draft the text as it was cut
     * @param source where the text came from: a file name, or nothing for pasted text
     * @param key idempotency key of the client; blank for none
     * @return the document, the same again for the same key
     * @throws Invalid naming every field that breaks a rule
     * @throws org.parley.kernel.WrongPhase once contributions are no longer taken
     */
    @Permitted(Right.SECRETARIAT)
    public OpenDocument add(Slug slug, NewDocument typed, Draft draft, String source, String key) {
        var faults = new Faults();
        typed.check(faults);
        faults.refuseAny();
        var digest = Digest.of(slug.value(), typed.toString(), DraftRecord.write(draft));
        var document = acknowledgements.once(caller.id(), key, digest, () -> added(slug, typed, draft, source));
        return document(slug, new Slug(document));
    }

    private String added(Slug slug, NewDocument typed, Draft draft, String source) {
        var consultation = consultations.held(slug, PREPARED);
        var now = clock.instant();
        var title = String.valueOf(typed.title()).strip();
        var language = String.valueOf(typed.language()).strip();
        var document = new Document(consultation.id(), free(consultation, typed, title), title, language, now);
        store.add(document);
        store.add(new DocumentVersion(document.id(), 1, Faults.shortened(source), draft, now));
        store.flush();
        return document.slug().value();
    }

    private Slug free(Consultation consultation, NewDocument typed, String title) {
        var wished = typed.address();
        if (wished != null && !wished.isBlank() && !Slug.wellFormed(wished.strip())) {
            throw new Invalid("address", "slug", Map.of("value", Faults.shortened(wished)));
        }
        var first = wished == null || wished.isBlank() ? Slug.from(title, "document") : new Slug(wished.strip());
        var slug = first;
        for (int number = 2; taken(consultation, slug); number++) {
            slug = first.numbered(number);
        }
        return slug;
    }

    /** Pages of the product stand at {@code new}. */
    private boolean taken(Consultation consultation, Slug slug) {
        return slug.value().equals("new")
                || store.document(consultation.id(), slug).isPresent();
    }

    /** The documents of a consultation with all their versions, published or not, in the order in which they came. */
    @Permitted(Right.SECRETARIAT)
    public List<OpenDocument> all(Slug slug) {
        long consultation = consultations.consultation(slug).id();
        var versions = store.allVersions(consultation).stream().collect(groupingBy(DocumentVersion::document));
        return store.documents(consultation).stream()
                .map(document -> newest(document, versions.getOrDefault(document.id(), List.of())))
                .toList();
    }

    private static OpenDocument newest(Document document, List<DocumentVersion> versions) {
        return new OpenDocument(document, versions.getFirst(), versions);
    }

    /**
     * A document at its newest version, published or in preparation.
     *
     * @throws NotFound if the consultation has no such document
     */
    @Permitted(Right.SECRETARIAT)
    public OpenDocument document(Slug slug, Slug document) {
        return store.document(consultations.consultation(slug).id(), document)
                .map(found -> newest(found, store.versions(found.id())))
                .orElseThrow(() -> new NotFound("document", document));
    }

    /**
     * Corrects the cuts.
     *
     * @param revision of the version from which the form was filled
     * @throws Conflict if somebody else corrected them since
     * @throws org.parley.kernel.WrongPhase if the version is published
     */
    @Permitted(Right.SECRETARIAT)
    public OpenDocument correct(Slug slug, Slug document, int revision, UnaryOperator<Draft> correction) {
        var opened = opened(slug, document, revision);
        opened.version().correct(correction.apply(opened.version().draft()));
        store.flush();
        return opened;
    }

    /**
     * Takes the last correction back; done twice, it stands again.
     *
     * @param revision of the version from which the form was filled
     * @throws Conflict if somebody else corrected it since, or nothing was corrected yet
     */
    @Permitted(Right.SECRETARIAT)
    public OpenDocument takeBack(Slug slug, Slug document, int revision) {
        var opened = opened(slug, document, revision);
        opened.version().takeBack();
        store.flush();
        return opened;
    }

    /**
     * Removes a document of which no version was ever published.
     *
     * @throws org.parley.kernel.WrongPhase if a version is published
     */
    @Permitted(Right.SECRETARIAT)
    public void discard(Slug slug, Slug document, int revision) {
        var opened = opened(slug, document, revision);
        opened.versions().forEach(DocumentVersion::draft);
        opened.versions().forEach(store::remove);
        store.remove(opened.document());
        store.flush();
    }

    private OpenDocument opened(Slug slug, Slug document, int revision) {
        consultations.held(slug, PREPARED);
        var opened = document(slug, document);
        if (opened.version().revision() != revision) {
            throw new Conflict("stale", Map.of("found", opened.version().revision(), "sent", revision));
        }
        return opened;
    }

    /**
     * Publishes the version in preparation: its blocks become paragraphs that never change again.
     *
     * @param revision of the version as it was reviewed
     * @throws Invalid if it has no paragraph to comment on
     */
    @Permitted(Right.SECRETARIAT)
    public OpenDocument publish(Slug slug, Slug document, int revision) {
        var opened = opened(slug, document, revision);
        var version = opened.version();
        var draft = version.draft();
        if (draft.blocks().stream().allMatch(Block::isHeading)) {
            throw new Invalid("text", "no-paragraph-yet");
        }
        version.publish(clock.instant());
        var numbers = draft.numbers();
        var lineages = store.lineages(numbers.size());
        for (int i = 0; i < draft.blocks().size(); i++) {
            var lineage = lineages.get(i).longValue();
            store.add(paragraph(opened, lineage, i + 1, draft.block(i), numbers.get(i)));
        }
        store.flush();
        outbox.changed("version", version.id());
        return opened;
    }

    private Paragraph paragraph(OpenDocument opened, long lineage, int place, Block block, String number) {
        return new Paragraph(
                opened.version().id(),
                lineage,
                place,
                block.isHeading() ? Paragraph.Kind.HEADING : Paragraph.Kind.PARAGRAPH,
                block.level(),
                number.isEmpty() ? null : number,
                block.text(),
                opened.document().language());
    }
}
