package org.parley.web.workbench;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.access.Caller;
import org.parley.casework.WorkCount;
import org.parley.casework.WorkCounts;
import org.parley.casework.WorkDimension;
import org.parley.casework.WorkPage;
import org.parley.casework.WorkPlaces;
import org.parley.casework.WorkState;
import org.parley.comment.CommentKind;
import org.parley.stakeholder.StakeholderGroup;
import org.parley.web.Site;
import org.parley.web.campaign.CampaignNames;
import org.parley.web.desk.Desk;
import org.parley.web.desk.Narrowing;
import org.parley.web.desk.Understood;

/** Writes the choices by which the list can be narrowed, each with its count. */
@RequestScoped
class Facets {
    private static final int MOST_CAMPAIGNS = 20;

    @Inject
    Site site;

    @Inject
    Desk desk;

    @Inject
    CampaignNames campaigns;

    @Inject
    Caller caller;

    /** All facets that have something to choose. */
    List<Facet> of(WorkPage page, Understood understood) {
        return Stream.of(
                        plain(WorkDimension.STATE, false, states(page), page, understood),
                        plain(WorkDimension.GROUP, false, groups(), page, understood),
                        plain(WorkDimension.KIND, false, kinds(), page, understood),
                        paragraphs(page.counts(), understood),
                        plain(WorkDimension.COUNTRY, true, occurring(WorkDimension.COUNTRY, page), page, understood),
                        plain(WorkDimension.LANGUAGE, true, occurring(WorkDimension.LANGUAGE, page), page, understood),
                        plain(WorkDimension.CAMPAIGN, true, campaigns(page), page, understood),
                        plain(WorkDimension.ASSIGNEE, true, assignees(page), page, understood),
                        plain(WorkDimension.TAG, true, tags(page), page, understood))
                .filter(facet -> facet.choices().size() > 1 || facet.chosen() > 0)
                .toList();
    }

    /** What can be chosen, as stored, as it stands in the address, and what it is called. */
    private record Option(String stored, String value, String label) {}

    private static Facet plain(
            WorkDimension dimension, boolean folded, List<Option> options, WorkPage page, Understood understood) {
        var narrowing = understood.narrowing();
        var choices = options.stream()
                .map(option -> new Facet.Choice(
                        option.value(),
                        option.label(),
                        narrowing.has(dimension.code(), option.value()),
                        page.counts().of(dimension, option.stored())))
                .toList();
        return new Facet(dimension.code(), folded, choices);
    }

    private List<Option> states(WorkPage page) {
        return Arrays.stream(WorkState.values())
                .filter(state -> state.undecided()
                        || state == WorkState.ANSWERED
                        || page.figures().in(Set.of(state)) > 0)
                .map(state -> new Option(state.name(), state.code(), site.text("workbench.state." + state.code())))
                .toList();
    }

    private List<Option> groups() {
        return Arrays.stream(StakeholderGroup.values())
                .map(StakeholderGroup::code)
                .map(code -> new Option(code, code, site.text("group." + code)))
                .toList();
    }

    private List<Option> kinds() {
        return Arrays.stream(CommentKind.values())
                .map(kind -> new Option(kind.name(), kind.code(), site.text("workbench.kind." + kind.code())))
                .toList();
    }

    private List<Option> occurring(WorkDimension dimension, WorkPage page) {
        return page.counts().values(dimension).stream()
                .map(value -> new Option(value, value.isEmpty() ? Desk.NONE : value, name(dimension, value)))
                .toList();
    }

    private String name(WorkDimension dimension, String value) {
        if (value.isEmpty()) {
            return site.text("workbench.none." + dimension.name().toLowerCase(Locale.ROOT));
        }
        return dimension == WorkDimension.COUNTRY
                ? site.texts().country(value)
                : site.texts().language(value);
    }

    private List<Option> campaigns(WorkPage page) {
        var known = page.counts().values(WorkDimension.CAMPAIGN).stream()
                .filter(id -> !id.isEmpty())
                .limit(MOST_CAMPAIGNS)
                .toList();
        if (known.isEmpty()) {
            return List.of();
        }
        var names = campaigns.of(
                page.consultation(), known.stream().map(Long::valueOf).toList());
        var options = new ArrayList<Option>();
        options.add(new Option("", Desk.NONE, site.text("workbench.none.campaign")));
        known.forEach(id -> options.add(new Option(
                id, id, names.getOrDefault(Long.valueOf(id), site.text("workbench.campaign", "number", id)))));
        return options;
    }

    private List<Option> assignees(WorkPage page) {
        var options = new ArrayList<Option>();
        var me = String.valueOf(caller.id());
        options.add(new Option(me, Desk.ME, site.text("workbench.me")));
        options.add(new Option("", Desk.NONE, site.text("workbench.none.assignee")));
        desk.colleagues(page.consultation().slug()).stream()
                .filter(colleague -> colleague.account() != caller.id())
                .map(colleague -> new Option(
                        String.valueOf(colleague.account()), String.valueOf(colleague.account()), colleague.name()))
                .forEach(options::add);
        return options;
    }

    private List<Option> tags(WorkPage page) {
        return desk.tags(page.consultation().slug()).values().stream()
                .map(tag -> new Option(String.valueOf(tag.id()), tag.code(), tag.name()))
                .toList();
    }

    /** A name stands for several paragraphs, where one comes from others of earlier versions. */
    private Facet paragraphs(WorkCounts counts, Understood understood) {
        var occurring = Set.copyOf(counts.values(WorkDimension.PARAGRAPH));
        var choices = understood.places().names().stream()
                .map(name -> paragraph(name, counts, understood.places(), understood.narrowing()))
                .filter(choice -> choice.chosen()
                        || understood.places().paragraphs(choice.value()).stream()
                                .map(String::valueOf)
                                .anyMatch(occurring::contains))
                .toList();
        return new Facet(WorkDimension.PARAGRAPH.code(), true, choices);
    }

    private Facet.Choice paragraph(String name, WorkCounts counts, WorkPlaces places, Narrowing narrowing) {
        var parts = places.paragraphs(name).stream()
                .map(id -> counts.of(WorkDimension.PARAGRAPH, String.valueOf(id)))
                .toList();
        var known = parts.stream().flatMap(Optional::stream).toList();
        var sum = new WorkCount(
                known.stream().mapToInt(WorkCount::number).sum(),
                known.size() == parts.size() && known.stream().allMatch(WorkCount::exact));
        var label = name.equals(WorkPlaces.WHOLE)
                ? site.text("workbench.whole")
                : site.text("workbench.paragraph-name", "name", name.replaceFirst("@.*", ""), "version", version(name));
        return new Facet.Choice(
                name,
                label,
                narrowing.has(WorkDimension.PARAGRAPH.code(), name),
                known.isEmpty() ? Optional.empty() : Optional.of(sum));
    }

    /** The version in which a paragraph stands that the newest has no more, 0 for one that it has. */
    private static int version(String name) {
        int at = name.indexOf('@');
        return at < 0 ? 0 : Integer.parseInt(name.substring(at + 1));
    }
}
