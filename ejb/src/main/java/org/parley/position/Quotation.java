package org.parley.position;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import org.parley.comment.Comment;

/** Words of a comment that stand for a position. */
@Entity
@NamedQuery(
        name = "Quotation.toLookAt",
        query =
                "select q from Quotation q join fetch q.comment c join fetch q.position p"
                        + " where p.consultationId = :consultation"
                        + " and (c.standing.withdrawnAt is not null or c.standing.state <> q.commentState) order by p.id, q.place")
public class Quotation {
    @Id
    @SequenceGenerator(name = "ids", sequenceName = "id_sequence", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "position_id")
    private Position position;

    private int place;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "comment_id")
    private Comment comment;

    private String text;

    @Enumerated(EnumType.STRING)
    private Side side = Side.NONE;

    @Column(name = "comment_state")
    private int commentState;

    /** For the persistence provider only. */
    @SuppressWarnings("NullAway.Init")
    protected Quotation() {}

    @SuppressWarnings("NullAway.Init")
    Quotation(Position position, int place, CheckedPosition.Quoted words) {
        this.position = position;
        this.place = place;
        this.comment = words.comment();
        this.text = words.text();
        this.side = words.side();
        this.commentState = words.comment().standing().state();
    }

    public Position position() {
        return position;
    }

    /** Counted from 1 within the position. */
    public int place() {
        return place;
    }

    /** The comment in which the words stand. */
    public Comment comment() {
        return comment;
    }

    /** The words, plain text. */
    public String text() {
        return text;
    }

    /** On which side of a disagreement inside the group they stand. */
    public Side side() {
        return side;
    }

    /** Whether the comment was withdrawn, so that nobody may repeat its words. */
    public boolean withdrawn() {
        return comment.standing().withdrawn();
    }

    /** Whether the comment was edited since it was quoted. */
    public boolean edited() {
        return !withdrawn() && comment.standing().state() != commentState;
    }

    /** Whether somebody has to look whether it may still be quoted in this way. */
    public boolean toLookAt() {
        return withdrawn() || edited();
    }

    /** Whether the words still stand in the comment, word for word. */
    public boolean stands() {
        return !withdrawn() && QuotableText.stands(text, comment);
    }
}
