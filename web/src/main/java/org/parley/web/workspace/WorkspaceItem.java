package org.parley.web.workspace;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.web.basket.KeptView;
import org.parley.workspace.HeldOpinion;
import org.parley.workspace.Opinion;
import org.parley.workspace.WorkspaceDraft;

/**
 * A draft of a workspace as pages show it.
 *
 * @param draft the draft
 * @param kept what it says
 * @param opinions what colleagues think of it
 * @param notes how many notes there are on it
 * @param names of persons by their identities
 */
public record WorkspaceItem(
        WorkspaceDraft draft, KeptView kept, List<HeldOpinion> opinions, int notes, Map<Long, String> names) {
    public WorkspaceItem {
        opinions = List.copyOf(opinions);
        names = Map.copyOf(names);
    }

    /** How many colleagues think so. */
    public long count(Opinion opinion) {
        return opinions.stream().filter(held -> held.opinion() == opinion).count();
    }

    /** Who thinks so. */
    public List<String> who(Opinion opinion) {
        return opinions.stream()
                .filter(held -> held.opinion() == opinion)
                .flatMap(held -> name(Optional.of(held.person())).stream())
                .sorted()
                .toList();
    }

    /** What one of them thinks. */
    public Optional<Opinion> of(long person) {
        return opinions.stream()
                .filter(held -> held.person() == person)
                .map(HeldOpinion::opinion)
                .findFirst();
    }

    /** Name of a person who is still there. */
    public Optional<String> name(Optional<Long> person) {
        return person.flatMap(id -> Optional.ofNullable(names.get(id)));
    }
}
