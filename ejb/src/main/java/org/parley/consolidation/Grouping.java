package org.parley.consolidation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.parley.amendment.Merging;

/** Puts proposals together: those that say the same, and those that change some of the same words. */
final class Grouping {
    private static final int LETTERS = 26;

    private Grouping() {}

    /** Groups in the order in which they change the text; those that change nothing any more come last. */
    static List<WordingGroup> of(String base, Collection<ProposedWording> proposals) {
        var same = new LinkedHashMap<String, List<ProposedWording>>();
        proposals.forEach(proposal -> same.computeIfAbsent(proposal.counting(), any -> new ArrayList<>())
                .add(proposal));
        var all = same.values().stream().map(List::copyOf).toList();
        var merging = Merging.of(
                base, all.stream().map(equal -> equal.getFirst().proposed()).toList());
        var places = new ArrayList<>(merging.meeting());
        all.stream()
                .map(equal -> equal.getFirst().number())
                .filter(number -> places.stream().noneMatch(place -> place.contains(number)))
                .forEach(number -> places.add(new TreeSet<>(List.of(number))));
        return grouped(all, places, merging.rivals());
    }

    private static List<WordingGroup> grouped(
            List<List<ProposedWording>> all,
            List<NavigableSet<Integer>> places,
            Map<Integer, NavigableSet<Integer>> rivals) {
        var names = new HashMap<Integer, String>();
        var members = new ArrayList<List<List<ProposedWording>>>();
        for (int i = 0; i < places.size(); i++) {
            var place = places.get(i);
            var here = all.stream()
                    .filter(equal -> place.contains(equal.getFirst().number()))
                    .sorted(Comparator.comparing(equal -> equal.getFirst().number()))
                    .toList();
            for (int j = 0; j < here.size(); j++) {
                names.put(here.get(j).getFirst().number(), letter(i) + (here.size() == 1 ? "" : j + 1));
            }
            members.add(here);
        }
        var groups = new ArrayList<WordingGroup>();
        for (int i = 0; i < members.size(); i++) {
            groups.add(new WordingGroup(
                    letter(i),
                    members.get(i).stream()
                            .map(equal -> variant(equal, names, rivals))
                            .toList()));
        }
        return groups;
    }

    private static Variant variant(
            List<ProposedWording> equal, Map<Integer, String> names, Map<Integer, NavigableSet<Integer>> rivals) {
        int number = equal.getFirst().number();
        var others = rivals.getOrDefault(number, new TreeSet<>()).stream()
                .map(rival -> names.getOrDefault(rival, ""))
                .toList();
        return new Variant(names.getOrDefault(number, ""), equal, others);
    }

    private static String letter(int place) {
        var last = Character.toString('A' + place % LETTERS);
        return place < LETTERS ? last : letter(place / LETTERS - 1) + last;
    }
}
