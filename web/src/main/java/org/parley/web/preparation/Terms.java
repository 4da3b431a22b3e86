package org.parley.web.preparation;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parley.consultation.Consultation;
import org.parley.consultation.ConsultationTerms;
import org.parley.stakeholder.StakeholderGroup;
import org.parley.web.Choice;
import org.parley.web.Form;
import org.parley.web.Site;

/** The terms of a consultation as a form. */
public final class Terms {
    /** Time zones named by a place; the other names only repeat them. */
    private static final List<String> ZONES = Stream.concat(
                    Stream.of("UTC"),
                    ZoneId.getAvailableZoneIds().stream()
                            .filter(Pattern.compile("(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+")
                                    .asMatchPredicate())
                            .sorted())
            .toList();

    private static final Pattern LOCAL_TIME =
            Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}(:[0-9]{2})?)?");

    private Terms() {}

    static Form fresh(String language) {
        return Form.filledWithLists(Map.of(
                "language", List.of(language),
                "zone", List.of("UTC"),
                "groups",
                        Stream.of(StakeholderGroup.values())
                                .map(StakeholderGroup::code)
                                .toList()));
    }

    static Form of(Consultation consultation) {
        return Form.filledWithLists(Map.of(
                "title", List.of(consultation.title()),
                "convener", List.of(consultation.convener()),
                "purpose", List.of(consultation.purpose()),
                "questions", List.of(consultation.questions()),
                "language", List.of(consultation.language()),
                "deadline", List.of(deadline(consultation)),
                "zone", List.of(consultation.zone().getId()),
                "groups", groups(consultation),
                "version", List.of(String.valueOf(consultation.version()))));
    }

    private static String deadline(Consultation consultation) {
        return consultation
                .deadline()
                .map(ZonedDateTime::toLocalDateTime)
                .map(String::valueOf)
                .orElse("");
    }

    private static List<String> groups(Consultation consultation) {
        return consultation.groups().stream().map(StakeholderGroup::code).toList();
    }

    static ConsultationTerms.Typed typed(Form form) {
        return new ConsultationTerms.Typed(
                form.value("title"),
                form.value("convener"),
                form.value("purpose"),
                form.value("questions"),
                form.value("language"),
                form.value("deadline"),
                form.value("zone"),
                form.values("groups"));
    }

    /** The terms as they are, with another deadline. */
    static ConsultationTerms.Typed moved(Consultation consultation, Form form) {
        return new ConsultationTerms.Typed(
                consultation.title(),
                consultation.convener(),
                consultation.purpose(),
                consultation.questions(),
                consultation.language(),
                form.value("deadline"),
                form.value("zone"),
                groups(consultation));
    }

    /** Names of time zones to choose from; others may be typed. */
    public static List<String> zones() {
        return ZONES;
    }

    /** Type of the field for the deadline: a browser would drop what its own field for times cannot show. */
    public static String deadlineType(Form form) {
        return LOCAL_TIME.matcher(form.shown("deadline")).matches() ? "datetime-local" : "text";
    }

    /** The languages that forms offer, and the one that stands in the form. */
    public static List<Choice> languages(Site site, Form form) {
        var choices = new ArrayList<>(site.languages());
        form.given("language")
                .filter(tag ->
                        choices.stream().noneMatch(choice -> choice.value().equals(tag)))
                .ifPresent(tag -> choices.addFirst(new Choice(tag, site.texts().language(tag))));
        return choices;
    }
}
