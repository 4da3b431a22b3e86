package org.parley.position;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import org.parley.comment.Comment;

/** Words of a comment that stand for a position. */
@Entity
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

    /** For the persistence provider only. */
    @SuppressWarnings("NullAway.Init")
    protected Quotation() {}

    @SuppressWarnings("NullAway.Init")
    Quotation(Position position, int place, Comment comment, String text) {
        this.position = position;
        this.place = place;
        this.comment = comment;
        this.text = text;
    }

    Position position() {
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
}
