package org.parley.disposition;

import java.time.LocalDate;

/**
 * What happened on a day of UTC.
 *
 * @param day the day
 * @param received comments of the day that are not withdrawn
 * @param answered those of them that have an answer by now
 * @param given answers last decided on the day, to comments of any day
 */
public record AnswerDay(LocalDate day, int received, int answered, int given) {
    /** The comments of the day as a share. */
    public Coverage.Share share() {
        return new Coverage.Share(answered, received);
    }
}
