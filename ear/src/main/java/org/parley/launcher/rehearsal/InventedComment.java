package org.parley.launcher.rehearsal;

import java.util.Optional;

/**
 * A comment to be sent.
 *
 * @param author number of the participant
 * @param paragraph number of the paragraph, as it is cited
 * @param kind support, objection, question, remark or amendment
 * @param language of the text
 * @param text what is said
 * @param wording proposed for the paragraph, for an amendment
 */
record InventedComment(
        int author, String paragraph, String kind, String language, String text, Optional<String> wording) {}
