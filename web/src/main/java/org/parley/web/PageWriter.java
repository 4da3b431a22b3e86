package org.parley.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.inject.Inject;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.HashMap;

/** Writes a {@link Page} by its JTE template, as UTF-8. A page of somebody signed in is never kept by a cache. */
@Provider
@Produces(MediaType.TEXT_HTML)
public class PageWriter implements MessageBodyWriter<Page> {
    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(
            null, ContentType.Html, PageWriter.class.getClassLoader(), "org.parley.web.templates");

    @Inject
    Site site;

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == Page.class;
    }

    @Override
    public void writeTo(
            Page page,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream body)
            throws IOException {
        var parameters = new HashMap<>(page.parameters());
        parameters.put("site", site);
        var output = new Utf8ByteOutput();
        TEMPLATES.render(page.template(), parameters, output);
        headers.putSingle("Content-Type", "text/html;charset=utf-8");
        headers.putSingle("Content-Language", site.language());
        headers.add("Vary", "Accept-Language, Cookie");
        headers.putSingle("Cache-Control", site.signedIn() ? "no-store" : "no-cache");
        output.writeTo(body);
    }
}
