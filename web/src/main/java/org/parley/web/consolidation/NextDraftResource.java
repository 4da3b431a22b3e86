package org.parley.web.consolidation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.comment.CommentKind;
import org.parley.comment.CommentTally;
import org.parley.comment.Comments;
import org.parley.consolidation.NextDraft;
import org.parley.consolidation.NextDrafts;
import org.parley.consolidation.NextVersions;
import org.parley.consolidation.ParagraphWork;
import org.parley.consolidation.ProposedWording;
import org.parley.document.Lineages;
import org.parley.kernel.Invalid;
import org.parley.support.SupportTally;
import org.parley.support.Supports;
import org.parley.web.Form;
import org.parley.web.Page;
import org.parley.web.Refusals;

/** All paragraphs of a text with what is proposed for them, and the draft as a whole. */
@Path("/consultations/{slug}/workbench/consolidation/{doc}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class NextDraftResource {
    private static final int SOME = 20;

    @Inject
    Desk desk;

    @Inject
    NextDrafts drafts;

    @Inject
    NextVersions versions;

    @Inject
    Comments comments;

    @Inject
    Lineages lineages;

    @Inject
    Supports supports;

    @PathParam("slug")
    String slug = "";

    @PathParam("doc")
    String document = "";

    /** The table of paragraphs. */
    @GET
    public Page overview(@QueryParam("done") @DefaultValue("") String done) {
        return page(Form.empty(), null, done);
    }

    /** Starts the draft. */
    @POST
    @Path("start")
    public Response start(Form form) {
        var text = desk.text(slug, document);
        drafts.start(text.slug(), text.document());
        return back(text, "started");
    }

    /** Shows the draft to everybody, or takes it back. */
    @POST
    @Path("shown")
    public Response show(Form form) {
        var text = desk.text(slug, document);
        boolean everybody = form.shown("shown").equals("yes");
        try {
            drafts.show(text.slug(), text.document(), everybody, form.value("reason"));
            return back(text, everybody ? "shown" : "hidden");
        } catch (Invalid invalid) {
            return Response.status(Refusals.status(invalid))
                    .entity(page(form.with(invalid.faults()), null, ""))
                    .build();
        }
    }

    /** Gives the draft up, once it is confirmed. */
    @POST
    @Path("end")
    public Response end(Form form) {
        var text = desk.text(slug, document);
        if (form.shown("sure").equals("yes")) {
            drafts.end(text.slug(), text.document());
            return back(text, "ended");
        }
        return back(text, "not-sure");
    }

    private static Response back(Desk.Text text, String done) {
        return Response.seeOther(URI.create(text.path() + "?done=" + done)).build();
    }

    private Page page(Form form, @Nullable String refusal, String done) {
        var text = desk.text(slug, document);
        var state = text.draft()
                .map(draft -> versions.state(text.slug(), draft))
                .orElseGet(() -> new NextVersions.State(List.of(), List.of()));
        return Page.of(
                "consolidation/overview.jte",
                new OverviewView(
                        text.consultation(),
                        text.opened(),
                        text.draft(),
                        state,
                        rows(text, state.works()),
                        text.draft()
                                .map(draft -> drafts.journal(text.slug(), draft, Optional.empty(), Long.MAX_VALUE, SOME)
                                        .items())
                                .orElse(List.of()),
                        text.draft().filter(draft -> overtaken(text, draft)).isPresent(),
                        form,
                        refusal,
                        done));
    }

    private static boolean overtaken(Desk.Text text, NextDraft draft) {
        return text.opened().version().id() != draft.base();
    }

    private List<OverviewView.Row> rows(Desk.Text text, List<ParagraphWork> works) {
        if (works.isEmpty()) {
            return List.of();
        }
        var tallies = comments.tallies(text.consultation()).stream()
                .filter(tally -> tally.kind() != CommentKind.AMENDMENT)
                .toList();
        var ancestry = lineages.ancestry(List.of(text.opened()));
        var stances = supports.tallies(works.stream()
                .flatMap(NextDraftResource::proposals)
                .map(ProposedWording::comment)
                .toList());
        return works.stream()
                .map(work -> new OverviewView.Row(
                        work,
                        tallies.stream()
                                .filter(tally ->
                                        ancestry.of(work.paragraph().id()).contains(tally.paragraph()))
                                .mapToInt(CommentTally::total)
                                .sum(),
                        proposals(work)
                                .map(proposal ->
                                        stances.getOrDefault(proposal.comment().id(), SupportTally.NONE))
                                .reduce(OverviewView.Added.NONE, OverviewView.Added::plus, (one, other) -> other)))
                .toList();
    }

    private static Stream<ProposedWording> proposals(ParagraphWork work) {
        return Stream.concat(work.proposals().stream(), work.gaps().stream());
    }
}
