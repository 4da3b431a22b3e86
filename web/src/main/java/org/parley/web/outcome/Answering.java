package org.parley.web.outcome;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.parley.kernel.Conflict;
import org.parley.kernel.Invalid;
import org.parley.kernel.Refusal;
import org.parley.kernel.WrongPhase;
import org.parley.web.Form;
import org.parley.web.Page;
import org.parley.web.Refusals;

/** Takes a form: leads on where it was taken, or shows it again with what was wrong. */
@RequestScoped
class Answering {
    @Inject
    Refusals refusals;

    /**
     * Does what a form asks for.
     *
     * @param act gives the address to which it leads
     * @param again makes the page with the form and, if it is not the fault of a field, the reason of the refusal
     */
    Response take(Form form, Supplier<String> act, BiFunction<Form, @Nullable String, Page> again) {
        try {
            return Response.seeOther(URI.create(act.get())).build();
        } catch (Invalid invalid) {
            return refused(invalid, again.apply(form.with(invalid.faults()), null));
        } catch (Conflict | WrongPhase refusal) {
            return refused(refusal, again.apply(form, refusals.sentence(refusal)));
        }
    }

    private static Response refused(Refusal refusal, Page page) {
        return Response.status(Refusals.status(refusal)).entity(page).build();
    }
}
