package org.parley.casework;

import org.jspecify.annotations.Nullable;
import org.parley.kernel.Faults;
import org.parley.markup.CleanText;

/**
 * What an entry of a code book says.
 *
 * @param name 1 to {@value #LONGEST_NAME} characters
 * @param definition up to {@value #LONGEST_TEXT} characters
 * @param example the same
 */
public record NewTag(String name, String definition, String example) {
    /** Most characters of a name. */
    public static final int LONGEST_NAME = 100;

    /** Most characters of a definition or example. */
    public static final int LONGEST_TEXT = 2_000;

    /**
     * What somebody typed, made fit to be kept.
     *
     * @throws org.parley.kernel.Invalid naming every field that breaks a rule
     */
    public static NewTag typed(@Nullable String name, @Nullable String definition, @Nullable String example) {
        var tag = new NewTag(
                CleanText.line(orEmpty(name)),
                CleanText.body(orEmpty(definition)).strip(),
                CleanText.body(orEmpty(example)).strip());
        new Faults()
                .text("name", tag.name, LONGEST_NAME)
                .optionalText("definition", tag.definition, LONGEST_TEXT)
                .optionalText("example", tag.example, LONGEST_TEXT)
                .refuseAny();
        return tag;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
