package org.parley.web.intake;

import java.util.List;
import org.parley.consultation.Consultation;
import org.parley.intake.IntakeJob;
import org.parley.web.Form;

/** What the page to send a table shows: the form, and the latest imports, newest first. */
public record SendView(Consultation consultation, Form form, List<IntakeJob> recent) {}
