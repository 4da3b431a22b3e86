package org.parley.web;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the head of every page of a consultation shows beside the consultation itself.
 *
 * @param document path of the first document; absent while none is published
 * @param comments number of comments
 * @param submissions number of submissions
 * @param open whether contributions are taken now
 * @param late whether the deadline has passed
 * @param daysLeft whole days, by the calendar of the consultation's zone, until the deadline; 0 on its day; empty
 *     unless contributions are taken now
 * @param positions whether the consolidated position is published
 * @param checks whether the reader may check positions of their group before these are published
 * @param objectionsAnswered how many objections of the reader are to positions that were written anew since
 * @param secretariat whether the reader is of the secretariat
 * @param drafts number of drafts in the reader's basket
 * @param workspace whether the reader speaks for an organisation, which then has a workspace here
 */
public record ConsultationHead(
        Optional<String> document,
        int comments,
        int submissions,
        boolean open,
        boolean late,
        OptionalInt daysLeft,
        boolean positions,
        boolean checks,
        int objectionsAnswered,
        boolean secretariat,
        int drafts,
        boolean workspace) {}
