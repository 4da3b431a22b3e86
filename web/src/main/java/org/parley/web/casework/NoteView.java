package org.parley.web.casework;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.casework.WorkNote;
import org.parley.consultation.Consultation;
import org.parley.web.Form;

/**
 * What the page shows on which a note is written.
 *
 * @param consultation which consultation
 * @param number of the comment
 * @param stored the note as it stands; absent for a new one
 * @param form as typed or as stored
 * @param refusal why what was typed was not taken, null if it was not refused
 * @param action where it is sent
 * @param back the workbench as it was
 */
public record NoteView(
        Consultation consultation,
        int number,
        Optional<WorkNote> stored,
        Form form,
        @Nullable String refusal,
        String action,
        String back) {}
