package org.parley.web.contribution;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.consultation.Consultation;
import org.parley.kernel.Page;
import org.parley.submission.ListedSubmission;
import org.parley.submission.SubmissionTally;
import org.parley.web.Form;

/**
 * What the list of submissions shows.
 *
 * @param consultation whose submissions they are
 * @param open whether submissions are taken now
 * @param filter what narrows the list, as typed
 * @param tallies how many each group made
 * @param page one page of them
 */
public record ListView(
        Consultation consultation,
        boolean open,
        Form filter,
        List<SubmissionTally> tallies,
        Page<ListedSubmission> page) {

    /** All submissions of the consultation, whatever narrows the list. */
    public int total() {
        return tallies.stream().mapToInt(SubmissionTally::total).sum();
    }

    /** Width of the bar of a group, of 100 for the largest. */
    public int width(SubmissionTally tally) {
        int most = tallies.stream().mapToInt(SubmissionTally::total).max().orElse(1);
        return Math.max(1, tally.total() * 100 / most);
    }

    /** Path of the list. */
    public String path() {
        return "/consultations/" + consultation.slug() + "/submissions";
    }

    /** Address of the following page with the same filter. */
    public String next() {
        var parameters = Stream.of("group", "country", "language")
                .flatMap(name -> filter.given(name).map(value -> name + "=" + encoded(value)).stream())
                .collect(Collectors.joining("&"));
        return path() + "?" + (parameters.isEmpty() ? "" : parameters + "&") + "after="
                + page.following().orElse("");
    }

    /** Whether anything narrows the list. */
    public boolean narrowed() {
        return Stream.of("group", "country", "language")
                .anyMatch(name -> filter.given(name).isPresent());
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
