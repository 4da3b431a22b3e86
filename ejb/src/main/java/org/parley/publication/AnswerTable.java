package org.parley.publication;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parley.disposition.Decision;
import org.parley.publication.ConsolidatedReport.Group;
import org.parley.publication.ConsolidatedReport.Text;

/**
 * The table of answers for print, or a part of it.
 *
 * @param consultation title of the consultation
 * @param day of publication; today before it
 * @param address where the table stands for ever
 * @param language of the labels
 * @param part which part, from 1; 0 for the whole
 * @param parts how many there are
 * @param answered comments with an answer, in all parts
 * @param total comments in all parts that are not withdrawn
 * @param rows the comments in the order in which they came in
 */
public record AnswerTable(
        Text consultation,
        LocalDate day,
        URI address,
        Locale language,
        int part,
        int parts,
        int answered,
        int total,
        List<Row> rows) {
    /** Most comments of a table in one file. */
    static final int WHOLE = 3_000;

    /** Comments of a part of a table that is too long for one file. */
    static final int PART = 2_000;

    public AnswerTable {
        rows = List.copyOf(rows);
    }

    /** How many files a table of so many comments takes. */
    public static int parts(int comments) {
        return comments <= WHOLE ? 1 : (comments + PART - 1) / PART;
    }

    /**
     * A comment with its answer.
     *
     * @param number of the comment
     * @param address of the comment
     * @param paragraph number of its paragraph, empty for the whole
     * @param group of its author
     * @param author name
     * @param said the beginning of its words, or that it was withdrawn
     * @param withdrawn whether its author took it back
     * @param answer what became of it
     */
    public record Row(
            int number,
            URI address,
            String paragraph,
            Group group,
            String author,
            Text said,
            boolean withdrawn,
            Optional<Answer> answer) {}

    /**
     * An answer.
     *
     * @param decision what became of the comment
     * @param reason why
     * @param duplicateOf number of the comment that says the same
     * @param changed paragraph and version of the words that it became
     */
    public record Answer(Decision decision, Text reason, Optional<Integer> duplicateOf, Optional<Changed> changed) {}

    /**
     * Words of a later version.
     *
     * @param paragraph number of the paragraph
     * @param version number of the version
     */
    public record Changed(String paragraph, int version) {}
}
