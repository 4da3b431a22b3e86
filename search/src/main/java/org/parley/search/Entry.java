package org.parley.search;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the index knows of one thing that can be found. Title, text and author are searched, the rest narrows, sorts or is
 * shown.
 *
 * @param kind what it is, e.g. {@code comment}
 * @param url where it stands, given back unchanged
 * @param language BCP 47 tag of title and text, e.g. {@code pt-BR}; empty when unknown
 * @param consultation slug of the consultation it belongs to
 * @param date when it was published; kept to the millisecond
 * @param paragraph number of the paragraph it is or speaks about, as shown, e.g. {@code 12} or {@code 3.2}
 * @param author name of the person or organisation, as shown
 */
public record Entry(
        EntryId id,
        String kind,
        String url,
        String title,
        String text,
        String language,
        Optional<String> group,
        Optional<String> country,
        Optional<String> consultation,
        Optional<String> consultationTitle,
        Instant date,
        Optional<String> paragraph,
        Optional<String> author) {
    static final int MAX_KEY = 200;

    /**
     * Checks the keys.
     *
     * @throws IllegalArgumentException if kind, group, country, language or consultation is longer than 200 characters,
     *     or kind is empty
     */
    public Entry {
        if (kind.isEmpty()) {
            throw new IllegalArgumentException("an entry has a kind, " + id + " has none");
        }
        requireKey("kind", kind);
        requireKey("language", language);
        group.ifPresent(value -> requireKey("group", value));
        country.ifPresent(value -> requireKey("country", value));
        consultation.ifPresent(value -> requireKey("consultation", value));
    }

    private static void requireKey(String name, String value) {
        if (value.length() > MAX_KEY) {
            throw new IllegalArgumentException(name + " has up to " + MAX_KEY + " characters, got " + value.length());
        }
    }

    /** Starts an entry with what every entry has. */
    public static Builder of(EntryId id, String kind, String url, Instant date) {
        return new Builder(id, kind, url, date);
    }

    /** Puts an {@link Entry} together. What is not given is empty; a null is the same as not given. */
    public static final class Builder {
        private final EntryId id;
        private final String kind;
        private final String url;
        private final Instant date;
        private String title = "";
        private String text = "";
        private String language = "";
        private @Nullable String group;
        private @Nullable String country;
        private @Nullable String consultation;
        private @Nullable String consultationTitle;
        private @Nullable String paragraph;
        private @Nullable String author;

        private Builder(EntryId id, String kind, String url, Instant date) {
            this.id = id;
            this.kind = kind;
            this.url = url;
            this.date = date;
        }

        public Builder title(@Nullable String value) {
            title = orEmpty(value);
            return this;
        }

        public Builder text(@Nullable String value) {
            text = orEmpty(value);
            return this;
        }

        /** BCP 47 tag of title and text. */
        public Builder language(@Nullable String value) {
            language = orEmpty(value);
            return this;
        }

        public Builder group(@Nullable String value) {
            group = value;
            return this;
        }

        public Builder country(@Nullable String value) {
            country = value;
            return this;
        }

        /** The consultation the entry belongs to: its slug, and its title as shown. */
        public Builder consultation(@Nullable String slug, @Nullable String shownTitle) {
            consultation = slug;
            consultationTitle = shownTitle;
            return this;
        }

        public Builder paragraph(@Nullable String value) {
            paragraph = value;
            return this;
        }

        public Builder author(@Nullable String value) {
            author = value;
            return this;
        }

        public Entry build() {
            return new Entry(
                    id,
                    kind,
                    url,
                    title,
                    text,
                    language,
                    given(group),
                    given(country),
                    given(consultation),
                    given(consultationTitle),
                    date,
                    given(paragraph),
                    given(author));
        }

        private static String orEmpty(@Nullable String value) {
            return value == null ? "" : value;
        }

        private static Optional<String> given(@Nullable String value) {
            return Optional.ofNullable(value).filter(text -> !text.isEmpty());
        }
    }
}
