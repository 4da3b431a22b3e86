package org.parley.web.consolidation;

import java.util.List;
import java.util.Optional;
import org.parley.consolidation.NextDraft;
import org.parley.consolidation.ParagraphWork;
import org.parley.consolidation.Variant;
import org.parley.consultation.Consultation;
import org.parley.document.OpenDocument;

/**
 * The draft of the next version as everybody may read it.
 *
 * @param opened the document at its newest published version
 * @param works the paragraphs in order
 */
public record PublicDraftView(
        Consultation consultation, OpenDocument opened, NextDraft draft, List<ParagraphWork> works) {
    public PublicDraftView {
        works = List.copyOf(works);
    }

    public String path() {
        return "/consultations/" + consultation.slug() + "/documents/"
                + opened.document().slug();
    }

    public String comments() {
        return "/consultations/" + consultation.slug() + "/comments";
    }

    public List<TrackedPiece> pieces(ParagraphWork work) {
        return TrackedPiece.of(work.pieces());
    }

    public List<Integer> numbers(Variant added) {
        return added.proposals().stream().map(proposal -> proposal.number()).toList();
    }

    /** Number of the version from which it grows. */
    public Optional<Integer> base() {
        return opened.versions().stream()
                .filter(version -> version.id() == draft.base())
                .map(version -> version.number())
                .findFirst();
    }

    public int changed() {
        return (int) works.stream().filter(ParagraphWork::changed).count();
    }
}
