package org.parley.web.casework;

import org.parley.casework.Casefile;
import org.parley.consultation.Consultation;

/**
 * What the page shows when two assign a comment at once: what the other chose, and what was wanted here.
 *
 * @param consultation which consultation
 * @param file the comment as it stands now
 * @param wanted account that was chosen here, 0 for nobody
 * @param wantedName its name, empty for nobody
 * @param action where it is sent again
 * @param back the workbench as it was
 */
public record AssigneeView(
        Consultation consultation, Casefile file, long wanted, String wantedName, String action, String back) {}
