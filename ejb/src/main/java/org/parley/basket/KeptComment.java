package org.parley.basket;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.comment.CommentFields;
import org.parley.comment.CommentKind;
import org.parley.comment.NewComment;
import org.parley.kernel.Fault;

/** A comment that is written and not sent: as typed, what it still lacks, and the paragraph that it is about. */
@Embeddable
public class KeptComment {
    private String content;
    private String faults;

    @Column(name = "paragraph_id")
    private @Nullable Long paragraphId;

    private long lineage;

    /** For the persistence provider only. */
    @SuppressWarnings("NullAway.Init")
    protected KeptComment() {}

    KeptComment(NewComment typed, List<Fault> faults, Optional<PlacedParagraph> place) {
        this.content = CommentFields.json(typed);
        this.faults = FaultRecord.write(faults);
        this.paragraphId = place.map(PlacedParagraph::id).orElse(null);
        this.lineage = place.map(PlacedParagraph::lineage).orElse(0L);
    }

    /**
     * The paragraph that a draft is about.
     *
     * @param id its identity
     * @param lineage its identity across versions
     */
    record PlacedParagraph(long id, long lineage) {}

    /** The same comment with other faults. */
    public KeptComment with(List<Fault> found) {
        var other = new KeptComment();
        other.content = content;
        other.faults = FaultRecord.write(found);
        other.paragraphId = paragraphId;
        other.lineage = lineage;
        return other;
    }

    /** The same comment in the name of an organisation; blank for that of its author. */
    public KeptComment inTheNameOf(String organisation) {
        var other = with(faults());
        other.content = CommentFields.json(CommentFields.changed(typed(), fields -> {
            fields.put("organisation", organisation);
            return fields;
        }));
        return other;
    }

    /** As typed. */
    public NewComment typed() {
        return CommentFields.read(content);
    }

    /** As typed, in JSON. */
    public String content() {
        return content;
    }

    /** The fields that have a value. */
    public Map<String, String> fields() {
        return CommentFields.of(typed());
    }

    /** What it still lacks before it can be sent. */
    public List<Fault> faults() {
        return FaultRecord.read(faults);
    }

    /** The paragraph that it is about, in the version read; absent on the whole. */
    public Optional<Long> paragraph() {
        return Optional.ofNullable(paragraphId);
    }

    /** Lineage of the paragraph; 0 on the whole. */
    public long lineage() {
        return lineage;
    }

    /** What the comment does, if that is chosen. */
    public Optional<CommentKind> kind() {
        return Optional.ofNullable(typed().kind()).flatMap(CommentKind::of);
    }

    /** Whether both say the same in every field. */
    public boolean says(KeptComment other) {
        return content.equals(other.content);
    }
}
