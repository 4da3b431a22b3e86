package org.parley.lineage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A text and what a random editor made of it: paragraphs inserted, deleted, changed by up to a third of their words,
 * moved, split and merged. Every word remembers from which paragraph it is.
 */
final class EditScript {
    private static final int NOWHERE = -1;
    private static final int SHORTEST = 9;

    private final Script script;
    private final Random random;
    private final List<List<Word>> older = new ArrayList<>();
    private final List<List<Word>> newer = new ArrayList<>();
    private final Set<List<Word>> edited = new HashSet<>();

    /** @param origin place of the older paragraph in which it stood */
    private record Word(String text, int origin) {}

    EditScript(Script script, long seed) {
        this.script = script;
        this.random = new Random(seed);
        int size = 8 + random.nextInt(40);
        for (int i = 0; i < size; i++) {
            older.add(words(i));
        }
        newer.addAll(older);
        int edits = 2 + random.nextInt(size / 2);
        for (int i = 0; i < edits; i++) {
            edit();
        }
    }

    private List<Word> words(int origin) {
        return IntStream.range(0, SHORTEST + random.nextInt(60))
                .mapToObj(i -> new Word(script.word(random), origin))
                .toList();
    }

    private void edit() {
        int place = random.nextInt(newer.size());
        switch (random.nextInt(8)) {
            case 0 -> newer.add(place, words(NOWHERE));
            case 1 -> remove(place);
            case 2 -> newer.add(random.nextInt(newer.size()), newer.remove(place));
            case 3 -> split(place);
            case 4 -> merge(place);
            default -> change(place);
        }
    }

    private void remove(int place) {
        if (newer.size() > 4) {
            newer.remove(place);
        }
    }

    /** Once for each paragraph, so that no more than a third of its words changes. */
    private void change(int place) {
        var words = newer.get(place);
        if (!edited.contains(words)) {
            var changed = new ArrayList<>(words);
            for (int left = random.nextInt(words.size() / 3 + 1); left > 0; left--) {
                int at = random.nextInt(changed.size());
                switch (random.nextInt(4)) {
                    case 0 -> changed.remove(at);
                    case 1 -> changed.add(at, new Word(script.word(random), NOWHERE));
                    default -> changed.set(at, new Word(script.word(random), NOWHERE));
                }
            }
            edited.add(changed);
            newer.set(place, changed);
        }
    }

    private void split(int place) {
        var words = newer.get(place);
        if (words.size() >= 2 * SHORTEST) {
            int third = words.size() / 3;
            int at = Math.max(SHORTEST, third)
                    + random.nextInt(Math.max(1, words.size() - 2 * Math.max(SHORTEST, third)));
            put(place, List.of(words.subList(0, at), words.subList(at, words.size())), 1);
        }
    }

    private void merge(int place) {
        if (place + 1 < newer.size() && newer.size() > 4) {
            var merged = new ArrayList<>(newer.get(place));
            merged.addAll(newer.get(place + 1));
            put(place, List.of(merged), 2);
        }
    }

    private void put(int place, List<List<Word>> instead, int count) {
        boolean changed = newer.subList(place, place + count).stream().anyMatch(edited::contains);
        for (int i = 0; i < count; i++) {
            newer.remove(place);
        }
        for (int i = 0; i < instead.size(); i++) {
            var part = List.copyOf(instead.get(i));
            newer.add(place + i, part);
            if (changed) {
                edited.add(part);
            }
        }
    }

    List<Passage> older() {
        return passages(older);
    }

    List<Passage> newer() {
        return passages(newer);
    }

    private List<Passage> passages(List<List<Word>> paragraphs) {
        return paragraphs.stream()
                .map(words -> Passage.paragraph(
                        script.text(words.stream().map(Word::text).toList())))
                .toList();
    }

    /** How many words of each older paragraph stand in each newer one. */
    private Map<Integer, Integer> kept(int place) {
        var kept = new HashMap<Integer, Integer>();
        for (int j = 0; j < newer.size(); j++) {
            for (var word : newer.get(j)) {
                if (word.origin() == place) {
                    kept.merge(j, 1, Integer::sum);
                }
            }
        }
        return kept;
    }

    /** Whether two thirds or more of the words of an older paragraph stay, wherever they went. */
    boolean stays(int place) {
        int words = kept(place).values().stream().mapToInt(Integer::intValue).sum();
        return 3 * words >= 2 * older.get(place).size();
    }

    /** The newer paragraphs that hold a substantial part of an older one: a sixth of it, or what the editor cut off. */
    Set<Integer> heirs(int place) {
        var heirs = new HashSet<Integer>();
        kept(place).forEach((newerPlace, count) -> {
            if (6 * count >= older.get(place).size()) {
                heirs.add(newerPlace);
            }
        });
        return heirs;
    }

    /** Whether not one word of the older paragraph went into the newer one. */
    boolean strangers(int olderPlace, int newerPlace) {
        return newer.get(newerPlace).stream().noneMatch(word -> word.origin() == olderPlace);
    }
}
