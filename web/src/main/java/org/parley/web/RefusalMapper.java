package org.parley.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.parley.kernel.Refusal;

/** Answers a refusal that no form of a page took up. */
@Provider
public class RefusalMapper implements ExceptionMapper<Refusal> {
    @Inject
    Refusals refusals;

    @Override
    public Response toResponse(Refusal refusal) {
        return refusals.answer(refusal);
    }
}
