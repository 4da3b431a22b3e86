package org.parley.web.reading;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.consultation.Consultation;
import org.parley.document.Place;
import org.parley.web.Choice;
import org.parley.web.Form;

/**
 * What a list of comments shows.
 *
 * @param consultation the consultation
 * @param fields the form that narrows the list
 * @param narrowed whether it is narrowed
 * @param place the paragraph whose comments are listed; absent for all
 * @param comments one page of them
 * @param total how many there are on all pages
 * @param more whether the total is only a lower bound
 * @param next address of the following page, null on the last
 * @param countries countries to choose from
 * @param languages languages to choose from
 * @param form the form for a comment on the whole, if it was asked for
 * @param open whether contributions are taken now
 */
public record CommentsView(
        Consultation consultation,
        Form fields,
        boolean narrowed,
        Optional<Place> place,
        List<Listed> comments,
        int total,
        boolean more,
        @Nullable String next,
        List<Choice> countries,
        List<Choice> languages,
        Optional<CommentForm> form,
        boolean open) {
    public CommentsView {
        comments = List.copyOf(comments);
        countries = List.copyOf(countries);
        languages = List.copyOf(languages);
    }

    /** Path of the list without a query. */
    public String path() {
        return "/consultations/" + consultation.slug() + "/comments";
    }
}
