package org.parley.comment;

import jakarta.persistence.Column;
import jakarta.persistence.ColumnResult;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityResult;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.SqlResultSetMapping;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.amendment.Difference;
import org.parley.document.Paragraph;
import org.parley.kernel.Digest;
import org.parley.stakeholder.Voice;

/** What a stakeholder says about a part of a version of a text, or about the consultation as a whole. */
@Entity
@SqlResultSetMapping(
        name = "ShownComment",
        entities = @EntityResult(entityClass = Comment.class),
        columns = {
            @ColumnResult(name = "shown_at"),
            @ColumnResult(name = "made_on"),
            @ColumnResult(name = "changed"),
            @ColumnResult(name = "moved"),
            @ColumnResult(name = "split"),
            @ColumnResult(name = "merged")
        })
public class Comment {
    @Id
    @SequenceGenerator(name = "ids", sequenceName = "id_sequence", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @Column(name = "consultation_id")
    private long consultationId;

    private int number;

    @Column(name = "document_id")
    private @Nullable Long documentId;

    @Column(name = "paragraph_id")
    private @Nullable Long paragraphId;

    private long lineage;

    @Embedded
    private Aim aim;

    @Column(name = "builds_on")
    private @Nullable Integer buildsOn;

    @Enumerated(EnumType.STRING)
    private CommentKind kind;

    private String text;
    private @Nullable String wording;
    private String language;

    @Column(name = "read_language")
    private @Nullable String readLanguage;

    @Embedded
    private Voice voice;

    @Column(name = "content_digest")
    private String contentDigest;

    @Column(name = "reply_count", insertable = false, updatable = false)
    private int replyCount;

    @Column(name = "support_total", insertable = false, updatable = false)
    private int supportTotal;

    @Column(name = "created_at")
    private Instant createdAt;

    @Embedded
    private Standing standing = new Standing();

    @Version
    private int version;

    /** For the persistence provider only. */
    @SuppressWarnings("NullAway.Init")
    protected Comment() {}

    @SuppressWarnings("NullAway.Init")
    Comment(long consultation, int number, CheckedComment content, Voice voice, Instant createdAt) {
        this.consultationId = consultation;
        this.number = number;
        place(content.anchor());
        this.buildsOn = content.buildsOn().orElse(null);
        this.kind = content.kind();
        this.text = content.text();
        this.wording = content.wording().orElse(null);
        this.language = content.language();
        this.voice = voice;
        this.contentDigest = Digest.of(text, wording == null ? "" : wording);
        this.createdAt = createdAt;
    }

    private void place(Anchor anchor) {
        aim = new Aim(anchor);
        documentId = anchor.document().orElse(null);
        anchor.paragraph().ifPresent(paragraph -> {
            paragraphId = paragraph.id();
            lineage = paragraph.lineage();
        });
    }

    void readIn(String edition) {
        readLanguage = edition;
    }

    /** Language of the edition in which its author read the text; absent for the authoritative one. */
    public Optional<String> readLanguage() {
        return Optional.ofNullable(readLanguage);
    }

    public Long id() {
        return id;
    }

    public long consultation() {
        return consultationId;
    }

    /** Counted from 1 within the consultation, without gaps. */
    public int number() {
        return number;
    }

    /** Absent for a comment on the whole. */
    public Optional<Long> document() {
        return Optional.ofNullable(documentId);
    }

    /** The paragraph or heading, in the version on which the comment was made; absent for a comment on the whole. */
    public Optional<Long> paragraph() {
        return Optional.ofNullable(paragraphId);
    }

    /** Lineage of the paragraph; 0 for a comment on the whole. */
    public long lineage() {
        return lineage;
    }

    /** What it is about. */
    public CommentTarget target() {
        return aim.target();
    }

    /** Whether the gap that it is in is before its paragraph or heading, at the top of the text, and not after it. */
    public boolean gapBefore() {
        return aim.gapBefore();
    }

    /** The words that it is about, as they stand in the plain text of its paragraph. */
    public Optional<QuotedWords> quoted() {
        return aim.quoted();
    }

    /** Number of the amendment on which this one builds. */
    public Optional<Integer> buildsOn() {
        return Optional.ofNullable(buildsOn);
    }

    public CommentKind kind() {
        return kind;
    }

    /** What is said, or the reason for the proposed wording; Markdown, may be empty only for an amendment. */
    public String text() {
        return text;
    }

    /** The text of the paragraph or heading as proposed, or of what is missing in a gap; present for amendments. */
    public Optional<String> wording() {
        return Optional.ofNullable(wording);
    }

    /** What it would change in the text of its paragraph or heading; a gap has no text yet. */
    public Optional<Difference> changeOf(Paragraph paragraph) {
        return wording()
                .map(proposed -> Difference.between(target() == CommentTarget.GAP ? "" : paragraph.text(), proposed));
    }

    /** Language (BCP 47) in which it is written. */
    public String language() {
        return language;
    }

    public Voice voice() {
        return voice;
    }

    /** SHA-256 over text and wording, as the receipt states it. */
    public String contentDigest() {
        return contentDigest;
    }

    public int replyCount() {
        return replyCount;
    }

    /** How many support it, the groups added up; for sorting. */
    public int supportTotal() {
        return supportTotal;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** Which state it is in, and whether it was edited or withdrawn. */
    public Standing standing() {
        return standing;
    }

    /** The present state, to be kept before another one takes its place. */
    Revision revision() {
        return new Revision(
                new Revision.Of(id, Revision.COMMENT, standing.state()),
                new Revision.Words(Optional.of(kind), text, wording(), language, contentDigest),
                standing.writtenBy(voice),
                standing.since(createdAt));
    }

    /** Puts other words in the place of these. */
    void edit(CheckedComment content, Standing.Editor by, Instant now) {
        standing.edited(by, now);
        this.kind = content.kind();
        this.text = content.text();
        this.wording = content.wording().orElse(null);
        this.language = content.language();
        this.contentDigest = Digest.of(text, wording == null ? "" : wording);
    }

    /** Takes the words back. They stay in the history alone. */
    void withdraw(String reason, Standing.Editor by, Instant now) {
        standing.withdrawn(reason, by, now);
        this.text = "";
        this.wording = null;
    }
}
