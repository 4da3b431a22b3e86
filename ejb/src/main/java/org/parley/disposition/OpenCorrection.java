package org.parley.disposition;

import org.parley.consultation.Consultation;

/** Says whether published answers may be corrected now. Features above this one provide it. */
public interface OpenCorrection {
    /** Whether a correction of the published outcome is being made. */
    boolean isOpen(Consultation consultation);
}
