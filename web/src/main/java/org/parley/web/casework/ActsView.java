package org.parley.web.casework;

import java.time.Instant;
import org.parley.casework.DoneAct;
import org.parley.consultation.Consultation;
import org.parley.kernel.Page;

/**
 * What was done with many comments, lately.
 *
 * @param consultation which consultation
 * @param acts the newest first
 * @param now by which is told what can still be undone
 */
public record ActsView(Consultation consultation, Page<DoneAct> acts, Instant now) {
    public String path() {
        return Back.workbench(consultation.slug()) + "/acts";
    }
}
