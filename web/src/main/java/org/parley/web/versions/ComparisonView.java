package org.parley.web.versions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.parley.consultation.Consultation;
import org.parley.document.DocumentVersion;
import org.parley.document.OpenDocument;
import org.parley.document.VersionComparison;
import org.parley.lineage.Fate;

/**
 * What the comparison of two versions shows.
 *
 * @param consultation the consultation
 * @param opened the document
 * @param older the earlier of the versions
 * @param newer the later of the versions
 * @param side whether the texts stand side by side
 * @param counts how many passages there are of each fate
 * @param stretches what stands on this page
 * @param page which page it is, counted from 1
 * @param pages how many there are
 */
public record ComparisonView(
        Consultation consultation,
        OpenDocument opened,
        DocumentVersion older,
        DocumentVersion newer,
        boolean side,
        Map<Fate, Integer> counts,
        List<Stretch> stretches,
        int page,
        int pages) {
    /** Passages in full on one page. */
    static final int SIZE = 60;

    /** How many unchanged passages, of which only the beginnings are shown, take the room of one in full. */
    private static final int FOLDED = 6;

    public ComparisonView {
        stretches = List.copyOf(stretches);
    }

    /**
     * A passage in full, or several that are unchanged and folded.
     *
     * @param passages one, or more that are unchanged
     * @param folded whether they are folded
     */
    public record Stretch(List<Compared> passages, boolean folded) {
        public Stretch {
            passages = List.copyOf(passages);
        }

        public Compared first() {
            return passages.getFirst();
        }

        public Compared last() {
            return passages.getLast();
        }
    }

    static ComparisonView of(
            Consultation consultation, OpenDocument opened, VersionComparison comparison, boolean side, int wanted) {
        var text = new ComparedText(comparison);
        var pages = pages(stretches(text));
        int page = Math.clamp(wanted, 1, pages.size());
        var shown = pages.get(page - 1).stream()
                .map(places ->
                        new Stretch(Arrays.stream(places).mapToObj(text::shown).toList(), text.quiet(places[0])))
                .toList();
        return new ComparisonView(
                consultation,
                opened,
                comparison.older(),
                comparison.newer(),
                side,
                text.counts(),
                shown,
                page,
                pages.size());
    }

    /** The places of the text, those of unchanged passages that follow each other together. */
    private static List<int[]> stretches(ComparedText text) {
        var stretches = new ArrayList<int[]>();
        int start = 0;
        while (start < text.size()) {
            int end = start + 1;
            while (text.quiet(start) && end < text.size() && text.quiet(end)) {
                end++;
            }
            stretches.add(IntStream.range(start, end).toArray());
            start = end;
        }
        return stretches;
    }

    private static List<List<int[]>> pages(List<int[]> stretches) {
        var pages = new ArrayList<List<int[]>>();
        pages.add(new ArrayList<>());
        int room = SIZE;
        for (var stretch : stretches) {
            if (room <= 0) {
                pages.add(new ArrayList<>());
                room = SIZE;
            }
            pages.getLast().add(stretch);
            room -= 1 + (stretch.length - 1) / FOLDED;
        }
        return pages;
    }

    /** Number of passages of this fate. */
    public int count(Fate fate) {
        return counts.getOrDefault(fate, 0);
    }

    /** Whether nothing changed but perhaps numbers. */
    public boolean same() {
        return counts.keySet().stream().allMatch(Fate.KEPT::equals);
    }

    /** Path of the document. */
    public String path() {
        return "/consultations/" + consultation.slug() + "/documents/"
                + opened.document().slug();
    }

    /** Address of this comparison, of another page or in the other view. */
    public String address(boolean sideBySide, int wanted) {
        return path() + "/compare?from=" + older.number() + "&to=" + newer.number() + (sideBySide ? "&view=side" : "")
                + (wanted > 1 ? "&page=" + wanted : "");
    }
}
