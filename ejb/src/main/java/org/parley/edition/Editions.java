package org.parley.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.access.Permitted;
import org.parley.access.Right;
import org.parley.document.DocumentVersion;
import org.parley.kernel.NotFound;

/** Reading the published editions of a version. */
@ApplicationScoped
@Transactional
public class Editions {
    @Inject
    EditionStore store;

    /** The published editions of a version beside the authoritative one. */
    @Permitted(Right.ANYONE)
    public List<Edition> of(DocumentVersion version) {
        return store.of(version.id()).stream().filter(Edition::published).toList();
    }

    /**
     * A stretch of a version in a language, with all its headings: two statements more than without editions, however long
     * the stretch is.
     *
     * @param language the one wanted; absent for the authoritative one
     * @param authoritative the language of the document
     * @param first place where the stretch begins
     * @param last place where it ends
     * @throws NotFound if there is no edition in that language
     */
    @Permitted(Right.ANYONE)
    public Reading reading(
            DocumentVersion version, Optional<String> language, String authoritative, int first, int last) {
        var editions = of(version);
        var wanted = language.filter(tag -> !tag.equalsIgnoreCase(authoritative));
        if (wanted.isEmpty()) {
            return new Reading(editions, Optional.empty(), Map.of());
        }
        var chosen = editions.stream()
                .filter(edition -> edition.language().equalsIgnoreCase(wanted.get()))
                .findFirst()
                .orElseThrow(() -> new NotFound("edition", wanted.get()));
        var texts = new HashMap<Long, String>();
        store.headings(chosen.id()).forEach(text -> texts.put(text.paragraph(), text.text()));
        store.between(chosen.id(), first, last).forEach(text -> texts.put(text.paragraph(), text.text()));
        return new Reading(editions, Optional.of(chosen), texts);
    }

    /** The language of a published edition of a version, as it is written there, if there is one in this language. */
    @Permitted(Right.ANYONE)
    public Optional<String> language(long version, String wanted) {
        return store.of(version).stream()
                .filter(Edition::published)
                .map(Edition::language)
                .filter(wanted::equalsIgnoreCase)
                .findFirst();
    }
}
