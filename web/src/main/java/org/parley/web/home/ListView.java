package org.parley.web.home;

import org.parley.consultation.Consultation;
import org.parley.kernel.Page;

/**
 * What the list of consultations shows.
 *
 * @param page one page of them
 */
public record ListView(Page<Consultation> page) {}
