package org.parley.web.consolidation;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import org.parley.amendment.Piece;
import org.parley.amendment.Retouching;
import org.parley.amendment.Run.Fate;

/**
 * A stretch of a tracked text as a page shows it.
 *
 * @param piece the stretch
 * @param numbers of the proposals to name behind it; none where they are named behind the next stretch
 * @param own whether to say behind it that the secretariat wrote it
 */
public record TrackedPiece(Piece piece, List<Integer> numbers, boolean own) {
    public TrackedPiece {
        numbers = List.copyOf(numbers);
    }

    /** What goes and what comes in its place are named once. */
    static List<TrackedPiece> of(List<Piece> pieces) {
        var tracked = new ArrayList<TrackedPiece>();
        for (int i = 0; i < pieces.size(); i++) {
            var piece = pieces.get(i);
            boolean namedLater = i + 1 < pieces.size() && namedBehind(piece, pieces.get(i + 1));
            var named = namedLater ? List.<Integer>of() : numbers(piece.by());
            tracked.add(new TrackedPiece(piece, named, !namedLater && piece.by().contains(Retouching.OWN)));
        }
        return tracked;
    }

    private static boolean namedBehind(Piece piece, Piece next) {
        return next.fate() != Fate.KEPT && next.by().equals(piece.by());
    }

    private static List<Integer> numbers(NavigableSet<Integer> by) {
        return by.stream().filter(number -> number != Retouching.OWN).toList();
    }
}
