package org.parley.web.campaign;

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
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.parley.campaign.CampaignDesk;
import org.parley.campaign.Campaigns;
import org.parley.consultation.Consultations;
import org.parley.kernel.Conflict;
import org.parley.kernel.Invalid;
import org.parley.kernel.Refusal;
import org.parley.kernel.Slug;
import org.parley.web.Form;
import org.parley.web.Page;
import org.parley.web.Refusals;
import org.parley.web.Site;

/** One campaign before the secretariat, and everything that is decided about it. */
@Path("/consultations/{slug}/workbench/campaigns/{number: [0-9]{1,9}}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class DeskResource {
    @Inject
    Consultations consultations;

    @Inject
    Campaigns campaigns;

    @Inject
    CampaignDesk desk;

    @Inject
    CommonAnswers answers;

    @Inject
    DeskPages pages;

    @Inject
    Refusals refusals;

    @Inject
    Site site;

    @PathParam("slug")
    String slug = "";

    @PathParam("number")
    int number;

    /** The campaign; one that was merged into another leads there. */
    @GET
    public Response campaign(
            @QueryParam("show") @DefaultValue("") String show,
            @QueryParam("after") @DefaultValue("0") String after,
            @QueryParam("done") @DefaultValue("") String done,
            @QueryParam("count") @DefaultValue("0") String count) {
        var campaign = campaigns.campaign(consultations.ofSecretariat(new Slug(slug)), number);
        var successor = campaigns.successor(campaign);
        if (successor.isPresent()) {
            return to(successor.get().number(), "");
        }
        var asked = new DeskPages.Asked(show.equals("additions"), whole(after));
        return Response.ok(page(asked, CampaignForms.NONE, sentence(done, whole(count))))
                .build();
    }

    private static int whole(String typed) {
        return typed.matches("[0-9]{1,9}") ? Integer.parseInt(typed) : 0;
    }

    private @Nullable String sentence(String done, int count) {
        var key = "campaign.done." + done;
        return done.matches("[a-z-]{1,20}") && site.texts().has(key) ? site.text(key, "count", count) : null;
    }

    /** Answers all members. */
    @POST
    @Path("answer")
    public Response answer(Form form) {
        return decided("answer", form, () -> {
            var given = answers.give(new Slug(slug), number, form);
            return to(number, "?done=" + given.message() + "&count=" + given.comments());
        });
    }

    /** Gives it a name. */
    @POST
    @Path("name")
    public Response name(Form form) {
        return decided("name", form, () -> {
            desk.name(new Slug(slug), number, form.value("name"), version(form));
            return to(number, "?done=named");
        });
    }

    /** Makes the chosen members a campaign of their own. */
    @POST
    @Path("split")
    public Response split(Form form) {
        return decided("members", form, () -> {
            var chosen = form.values("member").stream()
                    .filter(value -> value.matches("[0-9]{1,9}"))
                    .map(Integer::valueOf)
                    .toList();
            return to(desk.split(new Slug(slug), number, chosen, version(form)), "?done=split");
        });
    }

    /** Takes one member out. */
    @POST
    @Path("release")
    public Response release(Form form) {
        return decided("members", form, () -> {
            desk.release(new Slug(slug), number, form.number("comment").orElse(0), version(form));
            return to(number, "?done=released");
        });
    }

    /** Moves all members into another campaign. */
    @POST
    @Path("merge")
    public Response merge(Form form) {
        return decided("merge", form, () -> {
            desk.merge(new Slug(slug), number, form.number("into").orElse(null), version(form));
            return to(form.number("into").orElse(number), "?done=merged");
        });
    }

    /** Puts a comment in. */
    @POST
    @Path("put-in")
    public Response putIn(Form form) {
        return decided("put-in", form, () -> {
            desk.putIn(new Slug(slug), number, form.number("comment").orElse(null), version(form));
            return to(number, "?done=put-in");
        });
    }

    private static int version(Form form) {
        return form.number("version").orElse(0);
    }

    private Response decided(String act, Form form, Supplier<Response> work) {
        try {
            return work.get();
        } catch (Invalid invalid) {
            return refused(new CampaignForms(act, form.with(invalid.faults()), null), invalid);
        } catch (Conflict conflict) {
            return refused(new CampaignForms(act, form, refusals.sentence(conflict)), conflict);
        }
    }

    private Response refused(CampaignForms forms, Refusal why) {
        return Response.status(Refusals.status(why))
                .entity(page(new DeskPages.Asked(false, 0), forms, null))
                .build();
    }

    private Page page(DeskPages.Asked asked, CampaignForms forms, @Nullable String done) {
        var consultation = consultations.ofSecretariat(new Slug(slug));
        var campaign = campaigns.campaign(consultation, number);
        return Page.of("campaign/desk.jte", pages.desk(consultation, campaign, asked, forms, done));
    }

    private Response to(int campaign, String query) {
        return Response.seeOther(URI.create("/consultations/" + slug + "/workbench/campaigns/" + campaign + query))
                .build();
    }
}
