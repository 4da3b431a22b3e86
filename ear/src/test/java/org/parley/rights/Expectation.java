package org.parley.rights;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A row of the table: what each role is answered on a route.
 *
 * @param route the route
 * @param example a path of it on the demo
 * @param answers status by role
 * @param body what is sent to the API on an unsafe request
 */
record Expectation(Route route, String example, Map<String, Integer> answers, String body) {
    /** The roles, in the order of the columns. The outsider is of the secretariat of another consultation. */
    static final List<String> ROLES = List.of("observer", "stakeholder", "outsider", "secretariat", "administrator");

    static Expectation of(String row) {
        var cells = Arrays.stream(row.split(";")).map(String::strip).toList();
        var answers = new LinkedHashMap<String, Integer>();
        for (int i = 0; i < ROLES.size(); i++) {
            answers.put(ROLES.get(i), Integer.valueOf(cells.get(i + 3)));
        }
        var body = cells.size() > ROLES.size() + 3 ? cells.getLast() : "{}";
        return new Expectation(new Route(cells.get(0), cells.get(1)), cells.get(2), answers, body);
    }

    /** The same row with the answers that were seen, for people to review. */
    static String row(Route route, String example, Map<String, Integer> seen) {
        return route.method() + "; " + route.template() + "; " + example + "; "
                + String.join(
                        "; ",
                        ROLES.stream()
                                .map(role -> String.valueOf(seen.get(role)))
                                .toList());
    }
}
