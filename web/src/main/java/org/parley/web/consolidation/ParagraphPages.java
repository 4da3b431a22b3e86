package org.parley.web.consolidation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.consolidation.NextDrafts;
import org.parley.consolidation.ProposedWording;
import org.parley.document.Documents;
import org.parley.support.Supports;
import org.parley.web.Form;
import org.parley.web.Page;

/** Gathers what the page of one paragraph shows, with a number of statements that does not grow with the proposals. */
@RequestScoped
class ParagraphPages {
    private static final int SOME = 12;

    @Inject
    Desk desk;

    @Inject
    NextDrafts drafts;

    @Inject
    Documents documents;

    @Inject
    Supports supports;

    Page page(Desk.Text text, int place, Form form, Optional<ParagraphView.Refused> refused, String done) {
        var draft = desk.draft(text);
        var work = drafts.at(text.slug(), draft, place);
        var proposals = Stream.concat(work.proposals().stream(), work.gaps().stream())
                .map(ProposedWording::comment)
                .toList();
        return Page.of(
                "consolidation/paragraph.jte",
                new ParagraphView(
                        text.consultation(),
                        text.opened(),
                        work,
                        work.groups(),
                        work.gapVariants(),
                        supports.tallies(proposals),
                        drafts.remarks(text.slug(), work),
                        drafts.journal(text.slug(), draft, Optional.of(work), Long.MAX_VALUE, SOME)
                                .items(),
                        documents.outline(text.opened().version()).entries().size(),
                        form,
                        refused,
                        done));
    }
}
