package org.parley.web.outcome;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.consultation.Consultation;
import org.parley.document.Place;
import org.parley.objection.GroupReading;
import org.parley.objection.Objection;
import org.parley.position.Position;
import org.parley.web.Choice;
import org.parley.web.Form;

/**
 * What somebody sees who checks the positions of their own group.
 *
 * @param consultation which consultation
 * @param readings one for each of their groups
 * @param places where the paragraphs stand, by identity
 * @param own identities of the objections that they may take back
 * @param voices in whose name they may object, by code of the group
 * @param form the objection just refused, empty if none was
 * @param refusal why it was refused, null if no field is at fault
 * @param done whether an objection was just made or taken back
 */
public record CheckView(
        Consultation consultation,
        List<GroupReading> readings,
        Map<Long, Place> places,
        Set<Long> own,
        Map<String, List<Choice>> voices,
        Form form,
        @Nullable String refusal,
        boolean done) {

    public String path() {
        return "/consultations/" + consultation.slug() + "/positions/check";
    }

    /** The positions in the order of the text. */
    public List<Position> positions(GroupReading reading) {
        return reading.positions().stream()
                .sorted(Comparator.comparing(position -> place(position)
                        .map(place -> place.document().id() * 100_000
                                + place.paragraph().place())
                        .orElse(Long.MAX_VALUE)))
                .toList();
    }

    public Optional<Place> place(Position position) {
        return Optional.ofNullable(places.get(position.paragraph()));
    }

    public boolean mayTakeBack(Objection objection) {
        return own.contains(objection.id());
    }

    /** The form of a position: what was just typed, or nothing. */
    public Form form(Position position) {
        return form.has("position", String.valueOf(position.id())) ? form : Form.empty();
    }

    public List<Choice> voices(GroupReading reading) {
        return voices.getOrDefault(reading.group().code(), List.of());
    }
}
