package org.parley.web.versions;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.parley.document.MatchingReview;
import org.parley.kernel.Faults;
import org.parley.web.Form;

/** Reads from where the blocks come, as a form says it: by a choice, or by the numbers of paragraphs. */
final class MatchForm {
    /** In the place of places: the block comes from nothing. */
    static final String NOTHING = "new";

    private static final int MOST = 5_000;

    private final Form form;
    private final Map<String, Integer> places = new HashMap<>();
    private final Faults faults = new Faults();

    private MatchForm(MatchingReview review, Form form) {
        this.form = form;
        var older = review.older();
        IntStream.range(0, older.size()).forEach(i -> older.get(i).number().ifPresent(number -> places.put(number, i)));
    }

    /**
     * The places from which each block comes that is in the form.
     *
     * @throws org.parley.kernel.Invalid naming every field with a number that no paragraph has
     */
    static Map<Integer, List<Integer>> read(MatchingReview review, Form form) {
        var reading = new MatchForm(review, form);
        var descent = new LinkedHashMap<Integer, List<Integer>>();
        int blocks = Math.min(MOST, review.draft().blocks().size());
        for (int i = 0; i < blocks; i++) {
            if (form.value("from." + i) != null) {
                descent.put(i, reading.places(i));
            }
        }
        reading.faults.refuseAny();
        return descent;
    }

    private List<Integer> places(int block) {
        var typed = form.shown("other." + block).strip();
        if (!typed.isEmpty()) {
            return Arrays.stream(typed.split("[,;\\s،、，]+"))
                    .map(number -> place(block, number))
                    .toList();
        }
        var chosen = form.shown("from." + block);
        return chosen.matches("[0-9]{1,5}(,[0-9]{1,5})*")
                ? Arrays.stream(chosen.split(",")).map(Integer::valueOf).toList()
                : List.of();
    }

    private int place(int block, String number) {
        var place = places.get(number);
        if (place == null) {
            faults.add("other." + block, "no-paragraph", Map.of("value", Faults.shortened(number)));
            return 0;
        }
        return place;
    }
}
