package org.parley.web.workbench;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.comment.Comment;
import org.parley.comment.CommentKind;
import org.parley.comment.Origins;
import org.parley.consultation.Consultation;
import org.parley.disposition.AnsweredComment;
import org.parley.disposition.Coverage;
import org.parley.kernel.Page;
import org.parley.stakeholder.StakeholderGroup;
import org.parley.web.desk.Narrowing;
import org.parley.web.desk.Numbering;

/**
 * What the workbench shows: figures, the narrowed list, and one open comment beside it.
 *
 * @param consultation which consultation
 * @param coverage how many comments are answered
 * @param narrowing how the list is narrowed
 * @param after cursor of this page of the list, empty for the first
 * @param list one page of the list
 * @param open the open comment
 * @param done number of the comment just answered, null if none was
 */
public record WorkbenchView(
        Consultation consultation,
        Coverage coverage,
        Narrowing narrowing,
        String after,
        Page<AnsweredComment> list,
        Optional<OpenComment> open,
        @Nullable Integer done,
        Origins origins,
        Numbering numbering,
        Figures figures) {

    /** Path of the workbench. */
    public String path() {
        return "/consultations/" + consultation.slug() + "/workbench";
    }

    /** Address of the workbench with this comment open. */
    public String address(Comment comment) {
        return path() + narrowing.query("after", after, "comment", comment.number()) + "#one";
    }

    /** Number of the last comment on this page of the list, 0 on an empty one. */
    public int last() {
        return list.items().isEmpty() ? 0 : list.items().getLast().comment().number();
    }

    /** Where an act on many comments is sent. */
    public String bulk() {
        return path() + "/bulk" + narrowing.query("after", after);
    }

    /** The figures on top, each with the list that it counts. */
    public List<Tile> tiles() {
        var waiting = Narrowing.NONE.and("answered", "no");
        return List.of(
                tile("received", Narrowing.NONE),
                tile("waiting", waiting),
                tile("answered", Narrowing.NONE.and("answered", "yes")),
                tile("objections", waiting.and("kind", CommentKind.OBJECTION.code())),
                tile("amendments", waiting.and("kind", CommentKind.AMENDMENT.code())),
                tile("questions", waiting.and("kind", CommentKind.QUESTION.code())));
    }

    private Tile tile(String key, Narrowing narrowed) {
        return new Tile(key, figures.count(narrowed.filter(numbering)).orElse(0), narrowed.query());
    }

    /** How many comments the list would have with this choice, where that can be counted. */
    public Optional<Integer> count(String name, String value) {
        return figures.count(narrowing.and(name, value).filter(numbering));
    }

    /** How many comments the list has over all its pages, where that can be counted. */
    public Optional<Integer> count() {
        return figures.count(narrowing.filter(numbering));
    }

    /** Name of the paragraph that the comment is on, empty for the whole. */
    public String paragraph(Comment comment) {
        return comment.paragraph().flatMap(numbering::name).orElse("");
    }

    /** Names of the paragraphs by which the list can be narrowed. */
    public List<String> paragraphs() {
        return numbering.names();
    }

    public List<String> groups() {
        return Arrays.stream(StakeholderGroup.values())
                .map(StakeholderGroup::code)
                .toList();
    }

    public List<String> kinds() {
        return Arrays.stream(CommentKind.values()).map(CommentKind::code).toList();
    }

    /** Whether this comment is the open one. */
    public boolean isOpen(Comment comment) {
        return open.filter(one -> one.comment().number() == comment.number()).isPresent();
    }
}
