package org.parley.amendment;

import java.util.ArrayList;
import java.util.List;

/**
 * One change of a proposal: which words of the present text go, and what stands there instead.
 *
 * @param start where the words begin
 * @param end where they end; the same as {@code start} where text is added and none removed
 * @param last how far to the end added text could stand with the same outcome; otherwise the same as {@code end}
 * @param instead empty where text is removed and none added
 */
record Edit(int start, int end, int last, String instead) {

    /**
     * What a wording changes in a text, in the order of the text; some kept text is between two of them. A passage that is
     * only added or only removed could often stand a few words earlier or later with the same outcome: it is moved as far to
     * the front as it goes, so that two proposals which add the same words add them in the same place.
     */
    static List<Edit> of(String base, String wording) {
        var plain = plain(base, wording);
        var edits = new ArrayList<Edit>();
        for (int i = 0; i < plain.size(); i++) {
            int before = i == 0 ? -1 : edits.getLast().end;
            int after = i == plain.size() - 1 ? base.length() + 1 : plain.get(i + 1).start;
            edits.add(plain.get(i).movable() ? plain.get(i).moved(base, before, after) : plain.get(i));
        }
        return edits;
    }

    private static List<Edit> plain(String base, String wording) {
        var edits = new ArrayList<Edit>();
        int place = 0;
        int start = -1;
        var instead = new StringBuilder();
        for (Run run : Difference.between(base, wording).runs()) {
            if (run.kept() && start >= 0) {
                edits.add(new Edit(start, place, place, instead.toString()));
                instead.setLength(0);
                start = -1;
            } else if (!run.kept() && start < 0) {
                start = place;
            }
            if (run.fate() == Run.Fate.ADDED) {
                instead.append(run.text());
            } else {
                place += run.text().length();
            }
        }
        if (start >= 0) {
            edits.add(new Edit(start, place, place, instead.toString()));
        }
        return edits;
    }

    private boolean adds() {
        return start == end;
    }

    private boolean movable() {
        return adds() || instead.isEmpty();
    }

    private Edit moved(String base, int before, int after) {
        var words = new ArrayList<>(Units.WORDS.of(adds() ? instead : base.substring(start, end)));
        int rearmost = adds() ? rearmost(base, words, after) : end;
        int front = start;
        for (int left = words.size(); left > 0; left--) {
            var closing = words.getLast();
            if (front - closing.length() <= before || !base.startsWith(closing, front - closing.length())) {
                break;
            }
            front -= closing.length();
            words.addFirst(words.removeLast());
        }
        return adds()
                ? new Edit(front, front, rearmost, String.join("", words))
                : new Edit(front, front + end - start, front + end - start, instead);
    }

    private int rearmost(String base, List<String> words, int after) {
        int rear = start;
        for (var opening : words) {
            if (rear + opening.length() >= after || !base.startsWith(opening, rear)) {
                break;
            }
            rear += opening.length();
        }
        return rear;
    }

    /**
     * Whether this and another change concern the same words. Who adds beside words that the other one changes meets them
     * too.
     */
    boolean meets(Edit other) {
        boolean adding = adds() || other.adds();
        return adding ? start <= other.last && other.start <= last : start < other.end && other.start < end;
    }
}
