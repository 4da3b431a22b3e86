package org.parley.document;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.parley.access.Acknowledgements;
import org.parley.access.Caller;
import org.parley.access.Permitted;
import org.parley.access.Right;
import org.parley.consultation.Consultations;
import org.parley.consultation.Phase;
import org.parley.drafting.Draft;
import org.parley.kernel.Conflict;
import org.parley.kernel.Digest;
import org.parley.kernel.Faults;
import org.parley.kernel.Invalid;
import org.parley.kernel.NotFound;
import org.parley.kernel.Slug;

/** Preparing the versions of documents: adding a text, correcting its cuts, publishing it. */
@ApplicationScoped
@Transactional
public class Drafts {
    private static final Set<Phase> FIRST = EnumSet.of(Phase.DRAFT, Phase.OPEN);
    private static final Set<Phase> NEXT = EnumSet.of(Phase.DRAFT, Phase.OPEN, Phase.CONSOLIDATING);

    @Inject
    DocumentStore store;

    @Inject
    Consultations consultations;

    @Inject
    NewTexts texts;

    @Inject
    Publishing publishing;

    @Inject
    Acknowledgements acknowledgements;

    @Inject
    Caller caller;

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
        var document = acknowledgements.once(
                caller.id(), key, digest, () -> texts.document(consultations.held(slug, FIRST), typed, draft, source));
        return document(slug, new Slug(document));
    }

    /**
     * Puts the next version of a document in preparation.
     *
     * @param draft the text as it was cut
     * @param source where the text came from: a file name, or nothing for pasted text
     * @param key idempotency key of the client; blank for none
     * @return the document at the new version, the same again for the same key
     * @throws Conflict if the newest version is in preparation already
     * @throws org.parley.kernel.WrongPhase once the outcome is published
     */
    @Permitted(Right.SECRETARIAT)
    public OpenDocument addVersion(Slug slug, Slug document, Draft draft, String source, String key) {
        var digest = Digest.of(slug.value(), document.value(), DraftRecord.write(draft));
        acknowledgements.once(caller.id(), key, digest, () -> {
            consultations.held(slug, NEXT);
            var opened = document(slug, document);
            return String.valueOf(texts.next(opened.document(), opened.versions(), draft, source));
        });
        return document(slug, document);
    }

    /**
     * The newest published version of a document as a draft, to be changed into the next one. Numbers that only count the
     * paragraphs are left out, so that they are counted anew.
     *
     * @throws NotFound if no version is published
     */
    @Permitted(Right.SECRETARIAT)
    public Draft copy(Slug slug, Slug document) {
        return document(slug, document).versions().stream()
                .filter(DocumentVersion::published)
                .findFirst()
                .map(version -> DraftCopy.of(store.paragraphs(version.id())))
                .orElseThrow(() -> new NotFound("version", 1));
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
     * The cuts under review of the version opened.
     *
     * @throws org.parley.kernel.WrongPhase if the version is published
     */
    @Permitted(Right.SECRETARIAT)
    public Draft draft(Slug slug, OpenDocument opened) {
        return store.cuts(opened.version()).draft();
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
        opened.version().correct();
        var cuts = store.cuts(opened.version());
        cuts.correct(correction.apply(cuts.draft()));
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
        opened.version().correct();
        store.cuts(opened.version()).takeBack();
        store.flush();
        return opened;
    }

    /**
     * Removes the version in preparation, and the document with it if none was ever published.
     *
     * @throws org.parley.kernel.WrongPhase if there is no version in preparation
     */
    @Permitted(Right.SECRETARIAT)
    public void discard(Slug slug, Slug document, int revision) {
        var opened = opened(slug, document, revision);
        store.remove(store.cuts(opened.version()));
        store.flush();
        store.remove(opened.version());
        if (opened.versions().size() == 1) {
            store.remove(opened.document());
        }
        store.flush();
    }

    private OpenDocument opened(Slug slug, Slug document, int revision) {
        var opened = document(slug, document);
        consultations.held(slug, opened.version().number() == 1 ? FIRST : NEXT);
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
     * @throws Conflict if somebody else changed it since, or the descent of its paragraphs was not reviewed
     */
    @Permitted(Right.SECRETARIAT)
    public OpenDocument publish(Slug slug, Slug document, int revision) {
        var opened = opened(slug, document, revision);
        publishing.publish(opened);
        return opened;
    }
}
