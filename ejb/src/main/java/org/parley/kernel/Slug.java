package org.parley.kernel;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Name of a consultation, document or organisation in an address: lower-case Latin letters, digits and single hyphens,
 * 1 to 80 characters. It never changes.
 */
public record Slug(String value) {
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST = 80;

    public Slug {
        if (!wellFormed(value)) {
            throw new NotFound("address", Faults.shortened(value));
        }
    }

    /** Whether the text may be a slug as it stands. */
    public static boolean wellFormed(String text) {
        return text.length() <= LONGEST && FORM.matcher(text).matches();
    }

    /** A slug made from a title, or from {@code otherwise} if the title has no Latin letter or digit. */
    public static Slug from(String title, String otherwise) {
        var plain = Normalizer.normalize(title, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        var cut = plain.substring(0, Math.min(plain.length(), LONGEST - 20)).replaceAll("^-+|-+$", "");
        return new Slug(cut.isEmpty() ? otherwise : cut);
    }

    /** This slug with a number behind it, for when the plain one is taken. */
    public Slug numbered(int number) {
        return new Slug(value + "-" + number);
    }

    @Override
    public String toString() {
        return value;
    }
}
