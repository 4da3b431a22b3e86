package org.parley.web.casework;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.casework.Tag;

/**
 * What comments in similar words suggest for the open one. Hints only: nothing of it is chosen until somebody chooses it.
 *
 * @param tags the most suggested first
 * @param nearest the most alike first
 */
public record Hints(List<SuggestedTag> tags, List<NearbyComment> nearest) {
    static final Hints NONE = new Hints(List.of(), List.of());
    private static final int MOST_TAGS = 5;

    public Hints {
        tags = List.copyOf(tags);
        nearest = List.copyOf(nearest);
    }

    /**
     * Hints out of the nearest comments. A tag counts for as much as the comments that carry it are alike.
     *
     * @param tagsOf tags by number of the comment
     * @param carried tags that the open comment carries already
     */
    static Hints of(List<NearbyComment> nearest, Map<Integer, List<Tag>> tagsOf, List<Tag> carried) {
        var held = carried.stream().map(Tag::id).toList();
        var because = new LinkedHashMap<Long, List<NearbyComment>>();
        var tags = new LinkedHashMap<Long, Tag>();
        for (var near : nearest) {
            for (var tag : tagsOf.getOrDefault(near.comment().number(), List.of())) {
                if (!held.contains(tag.id())) {
                    tags.put(tag.id(), tag);
                    because.computeIfAbsent(tag.id(), any -> new ArrayList<>()).add(near);
                }
            }
        }
        var suggested = tags.values().stream()
                .map(tag -> new SuggestedTag(tag, because.getOrDefault(tag.id(), List.of())))
                .sorted(Comparator.comparingDouble(SuggestedTag::weight).reversed())
                .limit(MOST_TAGS)
                .toList();
        return new Hints(suggested, nearest);
    }
}
