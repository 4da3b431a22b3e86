package org.parley.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.access.Caller;
import org.parley.casework.Colleague;
import org.parley.casework.Openings;
import org.parley.casework.TagName;
import org.parley.casework.TagNames;
import org.parley.casework.WorkDimension;
import org.parley.casework.WorkFilter;
import org.parley.casework.WorkList;
import org.parley.casework.WorkOrder;
import org.parley.casework.WorkPlaces;
import org.parley.casework.WorkState;
import org.parley.comment.CommentKind;
import org.parley.finding.CommentWords;
import org.parley.kernel.Slug;
import org.parley.stakeholder.StakeholderGroup;

/** Understands how a list is narrowed. What means nothing narrows nothing, and is told. */
@RequestScoped
public class Desk {
    /** Stands in an address for comments without country, campaign or assignee. */
    public static final String NONE = "none";

    /** Stands in an address for whoever asks. */
    public static final String ME = "me";

    @Inject
    WorkList list;

    @Inject
    Openings openings;

    @Inject
    TagNames tags;

    @Inject
    CommentWords words;

    @Inject
    Caller caller;

    private @Nullable List<Colleague> knownColleagues;
    private @Nullable Map<String, TagName> knownTags;

    /** The members of the secretariat, by name. */
    public List<Colleague> colleagues(Slug consultation) {
        if (knownColleagues == null) {
            knownColleagues = openings.colleagues(consultation);
        }
        return knownColleagues;
    }

    /** The tags of the consultation by their codes. */
    public Map<String, TagName> tags(Slug consultation) {
        if (knownTags == null) {
            knownTags = tags.byCode(consultation);
        }
        return knownTags;
    }

    /** What a narrowing lets through. */
    public Understood understand(Slug consultation, Narrowing narrowing) {
        var places = list.places(consultation);
        var ignored = new ArrayList<String>();
        var chosen = new EnumMap<WorkDimension, Set<String>>(WorkDimension.class);
        for (var dimension : WorkDimension.values()) {
            var known = new HashSet<String>();
            for (var value : narrowing.all(dimension.code())) {
                var stored = stored(dimension, value, consultation, places);
                known.addAll(stored);
                if (stored.isEmpty()) {
                    ignored.add(dimension.code() + "=" + value);
                }
            }
            chosen.put(dimension, known);
        }
        var found = found(consultation, narrowing);
        var filter = new WorkFilter(chosen, found.map(CommentWords.Matches::comments), order(narrowing, ignored));
        return new Understood(
                narrowing,
                filter,
                places,
                ignored,
                found.map(CommentWords.Matches::all).orElse(true));
    }

    private Optional<CommentWords.Matches> found(Slug consultation, Narrowing narrowing) {
        var typed = narrowing.value(Narrowing.WORDS);
        return typed.isEmpty() ? Optional.empty() : Optional.of(words.find(consultation, typed));
    }

    private static WorkOrder order(Narrowing narrowing, List<String> ignored) {
        var wanted = narrowing.value(Narrowing.ORDER);
        return switch (wanted) {
            case "newest" -> WorkOrder.NEWEST;
            case "paragraph" -> WorkOrder.PARAGRAPH;
            case "" -> WorkOrder.OLDEST;
            default -> {
                ignored.add(Narrowing.ORDER + "=" + wanted);
                yield WorkOrder.OLDEST;
            }
        };
    }

    /** How a value of an address is stored; nothing if it means nothing. */
    private Set<String> stored(WorkDimension dimension, String value, Slug consultation, WorkPlaces places) {
        return switch (dimension) {
            case STATE -> one(WorkState.of(value).map(Enum::name));
            case GROUP -> one(StakeholderGroup.of(value).map(StakeholderGroup::code));
            case KIND -> one(CommentKind.of(value).map(Enum::name));
            case COUNTRY ->
                none(value).or(() -> matching(value, "[A-Z]{2}")).map(Set::of).orElse(Set.of());
            case LANGUAGE -> one(matching(value, "[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,3}"));
            case PARAGRAPH ->
                new HashSet<>(
                        places.paragraphs(value).stream().map(String::valueOf).toList());
            case CAMPAIGN -> one(none(value).or(() -> matching(value, "[1-9][0-9]{0,17}")));
            case ASSIGNEE -> one(none(value).or(() -> assignee(value, consultation)));
            case TAG -> one(Optional.ofNullable(tags(consultation).get(value)).map(tag -> String.valueOf(tag.id())));
        };
    }

    private static Set<String> one(Optional<String> value) {
        return value.map(Set::of).orElse(Set.of());
    }

    private static Optional<String> none(String value) {
        return Optional.of("").filter(nothing -> value.equals(NONE));
    }

    private static Optional<String> matching(String value, String form) {
        return Optional.of(value).filter(text -> text.matches(form));
    }

    private Optional<String> assignee(String value, Slug consultation) {
        return value.equals(ME)
                ? Optional.of(String.valueOf(caller.id()))
                : colleagues(consultation).stream()
                        .map(Colleague::account)
                        .map(String::valueOf)
                        .filter(value::equals)
                        .findFirst();
    }
}
