package org.parley.casework;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * By what the list is narrowed. The values of a dimension are written as they are stored: a state, a group code, the
 * identity of a paragraph (0 for the whole), an empty text for an unknown country, nobody, or no campaign.
 */
public enum WorkDimension {
    STATE("state"),
    GROUP("group_code"),
    KIND("kind"),
    COUNTRY("country"),
    LANGUAGE("language"),
    PARAGRAPH("paragraph_id"),
    CAMPAIGN("campaign_id"),
    ASSIGNEE("assignee_id"),
    TAG("tag_id");

    /** Those of which the table of the work has a column. */
    static final Set<WorkDimension> COLUMNS =
            Set.of(STATE, GROUP, KIND, COUNTRY, LANGUAGE, PARAGRAPH, CAMPAIGN, ASSIGNEE);

    private final String column;

    WorkDimension(String column) {
        this.column = column;
    }

    /** How the dimension is named in figures and addresses. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<WorkDimension> of(String code) {
        return Arrays.stream(values())
                .filter(dimension -> dimension.code().equals(code))
                .findFirst();
    }

    String column() {
        return column;
    }

    /** Whether a comment may have none, which is then written as an empty value. */
    boolean optional() {
        return this == CAMPAIGN || this == ASSIGNEE;
    }

    /** Whether a comment may have several values, so that figures of values must not be added up. */
    boolean several() {
        return this == TAG;
    }
}
