package org.parley.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.parley.access.Acknowledgements;
import org.parley.access.Caller;
import org.parley.access.Permitted;
import org.parley.access.Right;
import org.parley.consultation.Consultations;
import org.parley.consultation.Phase;
import org.parley.document.DocumentVersion;
import org.parley.document.Documents;
import org.parley.document.Drafts;
import org.parley.document.OpenDocument;
import org.parley.document.Paragraph;
import org.parley.drafting.Draft;
import org.parley.kernel.Conflict;
import org.parley.kernel.Digest;
import org.parley.kernel.Faults;
import org.parley.kernel.Invalid;
import org.parley.kernel.NotFound;
import org.parley.kernel.Outbox;
import org.parley.kernel.Slug;

/** Preparing editions of the newest published version of a document: adding a translation, aligning it, publishing it. */
@ApplicationScoped
@Transactional
public class EditionDrafts {
    private static final Set<Phase> PREPARED =
            EnumSet.of(Phase.DRAFT, Phase.OPEN, Phase.CONSOLIDATING, Phase.PUBLISHED);

    @Inject
    EditionStore store;

    @Inject
    Consultations consultations;

    @Inject
    Drafts drafts;

    @Inject
    Documents documents;

    @Inject
    Acknowledgements acknowledgements;

    @Inject
    Outbox outbox;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * An edition before its secretariat.
     *
     * @param opened the document at the version
     * @param text paragraphs and headings of the version
     * @param edition it
     */
    public record Prepared(OpenDocument opened, List<Paragraph> text, Edition edition) {
        public Prepared {
            text = List.copyOf(text);
        }
    }

    /**
     * The newest published version of a document, of which editions are prepared.
     *
     * @throws NotFound if no version is published
     */
    @Permitted(Right.SECRETARIAT)
    public OpenDocument document(Slug slug, Slug document) {
        var opened = drafts.document(slug, document);
        return opened.versions().stream()
                .filter(version -> version.published())
                .findFirst()
                .map(version -> new OpenDocument(opened.document(), version, opened.versions()))
                .orElseThrow(() -> new NotFound("version", 1));
    }

    /** All editions of a version, published or not. */
    @Permitted(Right.SECRETARIAT)
    public List<Edition> all(Slug slug, OpenDocument opened) {
        consultations.consultation(slug);
        return store.of(opened.version().id());
    }

    /**
     * Adds an edition; which piece belongs to which paragraph is proposed.
     *
     * @param key idempotency key of the client; blank for none
     * @throws Invalid naming every field that breaks a rule
     */
    @Permitted(Right.SECRETARIAT)
    public Prepared add(Slug slug, Slug document, NewEdition typed, Draft draft, String source, String key) {
        var faults = new Faults();
        typed.check(faults);
        faults.refuseAny();
        var language = String.valueOf(typed.language()).strip();
        var digest = Digest.of(slug.value(), document.value(), typed.toString(), draft.toString());
        acknowledgements.once(caller.id(), key, digest, () -> added(slug, document, typed, draft, source));
        return edition(slug, document, language);
    }

    private String added(Slug slug, Slug document, NewEdition typed, Draft draft, String source) {
        consultations.held(slug, PREPARED);
        var opened = document(slug, document);
        var language = String.valueOf(typed.language()).strip();
        boolean taken = opened.document().language().equalsIgnoreCase(language)
                || store.in(opened.version().id(), language).isPresent();
        if (taken) {
            throw new Invalid("language", "edition-taken", Map.of("value", language));
        }
        var alignment = Pairing.of(documents.paragraphs(opened.version()), draft);
        var title = String.valueOf(typed.title()).strip();
        store.add(new Edition(
                opened.version().id(), language, title, Faults.shortened(source), alignment, clock.instant()));
        store.flush();
        return language;
    }

    /**
     * Begins an edition with what the one of the version before says where the authoritative text did not change.
     *
     * @throws NotFound if the version before has no edition in this language
     * @throws Conflict if the version has one already
     */
    @Permitted(Right.SECRETARIAT)
    public void carryOver(Slug slug, Slug document, String language) {
        consultations.held(slug, PREPARED);
        var opened = document(slug, document);
        var older = earlier(opened, language).orElseThrow(() -> new NotFound("edition", language));
        if (store.in(opened.version().id(), language).isPresent()) {
            throw new Conflict("stale", Map.of());
        }
        var texts = store.texts(older.id());
        var known = new HashMap<String, String>();
        documents
                .paragraphs(version(opened, older.version()))
                .forEach(paragraph -> known.put(place(paragraph), texts.getOrDefault(paragraph.id(), "")));
        var rows = documents.paragraphs(opened.version()).stream()
                .map(paragraph -> known.getOrDefault(place(paragraph), ""))
                .toList();
        var alignment = new Alignment(rows, List.of());
        store.add(new Edition(opened.version().id(), older.language(), older.title(), "", alignment, clock.instant()));
        store.flush();
    }

    /** A paragraph that lives on with the same words is at the same place. */
    private static String place(Paragraph paragraph) {
        return paragraph.lineage() + " " + paragraph.text();
    }

    /** Languages of editions of the version before that the newest one does not have. */
    @Permitted(Right.SECRETARIAT)
    public List<String> carriable(Slug slug, OpenDocument opened) {
        var present = all(slug, opened).stream().map(Edition::language).toList();
        return before(opened).stream()
                .flatMap(version -> store.of(version.id()).stream())
                .filter(Edition::published)
                .map(Edition::language)
                .filter(language -> !present.contains(language))
                .toList();
    }

    private Optional<Edition> earlier(OpenDocument opened, String language) {
        return before(opened)
                .flatMap(version -> store.in(version.id(), language))
                .filter(Edition::published);
    }

    private static Optional<DocumentVersion> before(OpenDocument opened) {
        return opened.versions().stream()
                .filter(version -> version.published()
                        && version.number() < opened.version().number())
                .findFirst();
    }

    private static DocumentVersion version(OpenDocument opened, long id) {
        return opened.versions().stream()
                .filter(version -> version.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFound("version", id));
    }

    /**
     * An edition of the newest published version.
     *
     * @throws NotFound if there is none in this language
     */
    @Permitted(Right.SECRETARIAT)
    public Prepared edition(Slug slug, Slug document, String language) {
        var opened = document(slug, document);
        var edition = store.in(opened.version().id(), language).orElseThrow(() -> new NotFound("edition", language));
        return new Prepared(opened, documents.paragraphs(opened.version()), edition);
    }

    /**
     * Corrects the alignment.
     *
     * @param revision of the edition from which the form was filled
     * @throws Conflict if somebody else corrected it since
     * @throws org.parley.kernel.WrongPhase if it is published
     */
    @Permitted(Right.SECRETARIAT)
    public void correct(Slug slug, Slug document, String language, int revision, UnaryOperator<Alignment> correction) {
        var edition = held(slug, document, language, revision);
        edition.correct(correction.apply(edition.alignment()));
        store.flush();
    }

    /** Takes the last correction back; done twice, it stands again. */
    @Permitted(Right.SECRETARIAT)
    public void takeBack(Slug slug, Slug document, String language, int revision) {
        held(slug, document, language, revision).takeBack();
        store.flush();
    }

    /** Removes an edition that was never published. */
    @Permitted(Right.SECRETARIAT)
    public void discard(Slug slug, Slug document, String language, int revision) {
        var edition = held(slug, document, language, revision);
        edition.alignment();
        store.remove(edition);
        store.flush();
    }

    /**
     * Publishes an edition: readers can choose its language from now on.
     *
     * @throws Invalid if no paragraph is translated
     */
    @Permitted(Right.SECRETARIAT)
    public void publish(Slug slug, Slug document, String language, int revision) {
        var edition = held(slug, document, language, revision);
        var rows = edition.alignment().rows();
        var text = documents.paragraphs(document(slug, document).version());
        if (rows.stream().allMatch(String::isEmpty)) {
            throw new Invalid("text", "nothing-translated");
        }
        for (int i = 0; i < Math.min(rows.size(), text.size()); i++) {
            if (!rows.get(i).isEmpty()) {
                store.add(new EditionText(edition.id(), text.get(i).id(), rows.get(i)));
            }
        }
        edition.publish(clock.instant());
        store.flush();
        outbox.changed("edition", edition.id());
    }

    private Edition held(Slug slug, Slug document, String language, int revision) {
        consultations.held(slug, PREPARED);
        var edition = edition(slug, document, language).edition();
        if (edition.revision() != revision) {
            throw new Conflict("stale", Map.of("found", edition.revision(), "sent", revision));
        }
        return edition;
    }
}
