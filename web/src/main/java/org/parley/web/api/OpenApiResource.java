package org.parley.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** The contract of the API. */
@Path("/api/openapi.json")
@RequestScoped
public class OpenApiResource {
    /** The OpenAPI 3.1 document. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public byte[] document() {
        try (InputStream source = OpenApiResource.class.getResourceAsStream("openapi.json")) {
            return Optional.ofNullable(source)
                    .orElseThrow(NotFoundException::new)
                    .readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
