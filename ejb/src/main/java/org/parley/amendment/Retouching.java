package org.parley.amendment;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.parley.amendment.Run.Fate;

/**
 * What becomes of a merged text whose words somebody then wrote over: where they still stand, it is still known from whom
 * they are.
 */
public final class Retouching {
    /** Stands for whoever wrote over the text, in the place of the number of a proposal. */
    public static final int OWN = 0;

    private final List<Piece> merged;
    private final List<Piece> retouched = new ArrayList<>();
    private int piece;
    private int place;

    private Retouching(List<Piece> merged) {
        this.merged = List.copyOf(merged);
    }

    /**
     * The pieces of a text.
     *
     * @param merged the pieces before somebody wrote over them
     * @param text what stands there now
     */
    public static List<Piece> of(List<Piece> merged, String text) {
        var retouching = new Retouching(merged);
        var before = new StringBuilder();
        merged.stream().filter(Piece::stands).forEach(piece -> before.append(piece.text()));
        Difference.between(before.toString(), text).runs().forEach(retouching::take);
        retouching.passRemoved();
        return List.copyOf(retouching.retouched);
    }

    private void take(Run run) {
        if (run.fate() == Fate.ADDED) {
            retouched.add(new Piece(Fate.ADDED, run.text(), new TreeSet<>(List.of(OWN))));
            return;
        }
        int left = run.text().length();
        while (left > 0) {
            passRemoved();
            var present = merged.get(piece);
            int end = Math.min(present.text().length(), place + left);
            left -= end - place;
            keepOrRemove(present.part(place, end), run);
            place = end;
            if (place == present.text().length()) {
                piece++;
                place = 0;
            }
        }
    }

    private void keepOrRemove(Piece part, Run run) {
        if (run.kept()) {
            retouched.add(part);
        } else if (part.fate() == Fate.KEPT) {
            retouched.add(new Piece(Fate.REMOVED, part.text(), new TreeSet<>(List.of(OWN))));
        }
    }

    private void passRemoved() {
        while (place == 0 && piece < merged.size() && !merged.get(piece).stands()) {
            retouched.add(merged.get(piece++));
        }
    }
}
