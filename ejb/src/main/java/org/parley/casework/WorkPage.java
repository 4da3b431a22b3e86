package org.parley.casework;

import java.util.Optional;
import org.parley.consultation.Consultation;
import org.parley.kernel.Page;

/**
 * One page of the list with its counts, and the comment that is open beside it.
 *
 * @param consultation which consultation
 * @param list the page
 * @param counts how many comments the list has and would have
 * @param figures the figures of the whole consultation
 * @param open the comment that is open
 */
public record WorkPage(
        Consultation consultation,
        Page<WorkItem> list,
        WorkCounts counts,
        WorkFigures figures,
        Optional<WorkItem> open) {}
