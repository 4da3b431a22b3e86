package org.parley.web.casework;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.casework.CodeBookEntry;
import org.parley.casework.Tag;
import org.parley.consultation.Consultation;
import org.parley.web.Form;

/**
 * What the pages show on which one tag is changed, merged or removed.
 *
 * @param consultation which consultation
 * @param tag as stored
 * @param comments how many carry it
 * @param others the other tags, by name
 * @param into the one that it is to be merged into, where that is asked
 * @param both how many comments carry both
 * @param form as typed or as stored
 * @param refusal why what was typed was not taken, null if it was not refused
 */
public record TagView(
        Consultation consultation,
        Tag tag,
        int comments,
        List<CodeBookEntry> others,
        Optional<CodeBookEntry> into,
        int both,
        Form form,
        @Nullable String refusal) {
    public TagView {
        others = List.copyOf(others);
    }

    public String book() {
        return Back.workbench(consultation.slug()) + "/code-book";
    }

    public String path() {
        return book() + "/" + tag.id();
    }

    /** How many comments will carry the tag that stays. */
    public int together() {
        return comments + into.map(CodeBookEntry::comments).orElse(0) - both;
    }
}
