/**
 * Consultations: what is asked of whom until when, and the phases a consultation goes through. Every change of phase
 * is dated and reasoned. A consultation in the phase draft exists for its secretariat only.
 */
@NullMarked
package org.parley.consultation;

import org.jspecify.annotations.NullMarked;
