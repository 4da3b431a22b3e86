package org.parley.web.home;

import java.util.List;
import org.parley.consultation.Consultation;

/**
 * What the home page shows.
 *
 * @param open consultations that are open
 * @param published consultations whose outcome was published, newest first
 */
public record HomeView(List<Consultation> open, List<Consultation> published) {}
