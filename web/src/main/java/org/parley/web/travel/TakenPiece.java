package org.parley.web.travel;

import java.util.List;
import java.util.Optional;
import org.parley.comment.Comment;
import org.parley.document.Paragraph;

/**
 * A heading or paragraph that is taken along.
 *
 * @param paragraph the heading or paragraph
 * @param html its text
 * @param raw its text as it is proposed to be changed, if it is not what one sees
 * @param count how many comments there are on it
 * @param leading some of them
 */
public record TakenPiece(Paragraph paragraph, String html, Optional<String> raw, int count, List<Comment> leading) {
    /** Most characters that are shown of a comment. */
    public static final int EXCERPT = 280;

    private static final int BYTES_AROUND = 420;
    private static final int BYTES_AROUND_COMMENT = 260;

    /** About how many bytes it makes, without comments. */
    int bytes() {
        return BYTES_AROUND + html.length() + raw.map(String::length).orElse(0);
    }

    /** About how many bytes so many of its comments make. */
    int bytesOfComments(int most) {
        return leading.stream()
                .limit(most)
                .mapToInt(comment -> BYTES_AROUND_COMMENT + shown(comment))
                .sum();
    }

    private static int shown(Comment comment) {
        return Math.min(EXCERPT, comment.text().length())
                + Math.min(EXCERPT, comment.wording().orElse("").length());
    }

    TakenPiece withComments(int most) {
        return new TakenPiece(
                paragraph, html, raw, count, leading.stream().limit(most).toList());
    }
}
