package org.parley.web.consolidation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.amendment.Difference;
import org.parley.amendment.Run;
import org.parley.comment.Comment;
import org.parley.consolidation.JournalEntry;
import org.parley.consolidation.ParagraphWork;
import org.parley.consolidation.ProposedWording;
import org.parley.consolidation.Variant;
import org.parley.consolidation.WordingGroup;
import org.parley.consultation.Consultation;
import org.parley.document.OpenDocument;
import org.parley.support.SupportTally;
import org.parley.web.Form;

/**
 * The work on one paragraph: the second step.
 *
 * @param opened the document at its newest published version
 * @param work what is proposed and what becomes of it
 * @param groups the proposals for its words, put together by what they change
 * @param gaps what is proposed for the gap after it
 * @param stances by identity of the proposal
 * @param remarks the newest comments that propose no wording
 * @param journal the newest entries
 * @param places how many paragraphs and headings the base has
 * @param form the text as typed, and what is wrong
 * @param refused what was refused; absent if nothing was
 * @param done what was done
 */
public record ParagraphView(
        Consultation consultation,
        OpenDocument opened,
        ParagraphWork work,
        List<WordingGroup> groups,
        List<Variant> gaps,
        Map<Long, SupportTally> stances,
        List<Comment> remarks,
        List<JournalEntry> journal,
        int places,
        Form form,
        Optional<Refused> refused,
        String done) {
    public ParagraphView {
        groups = List.copyOf(groups);
        gaps = List.copyOf(gaps);
        stances = Map.copyOf(stances);
        remarks = List.copyOf(remarks);
        journal = List.copyOf(journal);
    }

    /**
     * Something that was refused.
     *
     * @param sentence why, null where the fields say it
     * @param other how the typed text differs from the present one, empty where no text was typed
     */
    public record Refused(@Nullable String sentence, List<Run> other) {
        public Refused {
            other = List.copyOf(other);
        }
    }

    public String overview() {
        return Desk.path(consultation) + "/" + opened.document().slug();
    }

    public String path() {
        return at(work.paragraph().place());
    }

    /** Address of the work on another paragraph. */
    public String at(int place) {
        return overview() + "/paragraphs/" + place;
    }

    public boolean first() {
        return work.paragraph().place() == 1;
    }

    public boolean last() {
        return work.paragraph().place() >= places;
    }

    /** What a wording changes. */
    public List<Run> change(Variant variant) {
        var first = variant.first();
        var base = first.gap() ? "" : first.taken() ? work.paragraph().text() : first.made();
        return Difference.between(base, first.counting()).runs();
    }

    public SupportTally stances(ProposedWording proposal) {
        return stances.getOrDefault(proposal.comment().id(), SupportTally.NONE);
    }

    public List<TrackedPiece> pieces() {
        return TrackedPiece.of(work.pieces());
    }

    public String comments() {
        return "/consultations/" + consultation.slug() + "/comments";
    }

    /** The comment on the workbench, to be answered. */
    public String answering(Comment comment) {
        return "/consultations/" + consultation.slug() + "/workbench?comment=" + comment.number() + "#one";
    }

    /** Name of the wording of a proposal. */
    public String name(int number) {
        return groups.stream()
                .flatMap(group -> group.variants().stream())
                .filter(variant -> variant.proposals().stream().anyMatch(proposal -> proposal.number() == number))
                .map(Variant::name)
                .findFirst()
                .orElse(String.valueOf(number));
    }
}
