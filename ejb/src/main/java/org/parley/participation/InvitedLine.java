package org.parley.participation;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.kernel.Faults;
import org.parley.markup.CleanText;
import org.parley.stakeholder.StakeholderGroup;

/** An organisation to be invited, after every rule was checked. */
record InvitedLine(String name, StakeholderGroup group, Optional<String> country) {
    private static final int LONGEST_NAME = 300;

    /**
     * Checks what was typed.
     *
     * @param group its code, or its words: {@code civil-society}, {@code Civil society}
     * @param country ISO 3166-1 alpha-2 in any letters; null or blank if it has none
     * @throws org.parley.kernel.Invalid naming every field that breaks a rule
     */
    static InvitedLine of(@Nullable String name, @Nullable String group, @Nullable String country) {
        var called = CleanText.line(name == null ? "" : name).strip();
        var land = Optional.ofNullable(country)
                .map(code -> code.strip().toUpperCase(Locale.ROOT))
                .filter(code -> !code.isEmpty());
        var known = group(group);
        var faults = new Faults().text("name", called, LONGEST_NAME).country("country", land.orElse(null));
        if (group == null || group.isBlank()) {
            faults.add("group", "required");
        } else if (known.isEmpty()) {
            faults.add("group", "group", Map.of("value", Faults.shortened(group)));
        }
        faults.refuseAny();
        return new InvitedLine(called, known.orElseThrow(), land);
    }

    private static Optional<StakeholderGroup> group(@Nullable String typed) {
        return Optional.ofNullable(typed)
                .flatMap(words -> StakeholderGroup.of(
                        words.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "-")));
    }
}
