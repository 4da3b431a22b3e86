package org.parley.web.api;

import java.time.Instant;
import java.util.List;
import org.parley.consultation.Consultation;
import org.parley.travel.Homecoming;
import org.parley.web.Site;

/**
 * What became of a file of comments that were written offline.
 *
 * @param url address of its page
 * @param broughtAt when it was brought
 * @param taken how many comments were taken in by it
 * @param before how many were in the record before
 * @param refused how many were refused
 * @param comments what became of each, in the order of the file
 */
public record HomecomingData(
        String url, Instant broughtAt, int taken, int before, int refused, List<ReturnedCommentData> comments) {
    static HomecomingData of(Consultation consultation, Homecoming homecoming, Site site) {
        return new HomecomingData(
                site.url("/consultations/" + consultation.slug() + "/offline/" + homecoming.id()),
                homecoming.broughtAt(),
                (int) homecoming.taken(),
                (int) homecoming.before(),
                (int) homecoming.refused(),
                homecoming.comments().stream()
                        .map(comment -> ReturnedCommentData.of(comment, site))
                        .toList());
    }
}
