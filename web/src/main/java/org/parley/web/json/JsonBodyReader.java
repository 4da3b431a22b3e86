package org.parley.web.json;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonConfig;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParsingException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.parley.web.Problem;
import org.parley.web.Site;

/**
 * Gives resources the body of a request as a {@link JsonBody}. What is not one JSON object in UTF-8 (RFC 8259), or names
 * a field twice, is refused with the place where it goes wrong.
 */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class JsonBodyReader implements MessageBodyReader<JsonBody> {
    /** Most bytes of a body. */
    static final int LONGEST = 8 * 1024 * 1024;

    private static final int DEEPEST = 50;
    private static final JsonReaderFactory READERS =
            Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));

    @Inject
    Site site;

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == JsonBody.class;
    }

    @Override
    public JsonBody readFrom(
            Class<JsonBody> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        var bytes = body.readNBytes(LONGEST + 1);
        if (bytes.length > LONGEST) {
            throw refused(413, "json-too-large", "megabytes", LONGEST / 1024 / 1024);
        }
        return new JsonBody(object(text(bytes)));
    }

    private String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException ill) {
            throw refused(400, "json-not-utf-8");
        }
    }

    private JsonObject object(String text) {
        var outline = Outline.of(text);
        if (outline.depth() > DEEPEST) {
            throw refused(400, "json-unreadable");
        }
        if (text.substring(outline.end()).isBlank() && parsed(text) instanceof JsonObject object) {
            return object;
        }
        throw refused(400, "json-no-object");
    }

    private JsonValue parsed(String text) {
        try (var reader = READERS.createReader(new StringReader(text))) {
            return reader.readValue();
        } catch (JsonParsingException malformed) {
            var place = malformed.getLocation();
            throw refused(400, "json-malformed", "line", place.getLineNumber(), "column", place.getColumnNumber());
        } catch (JsonException | IllegalStateException | UnsupportedOperationException tooMuch) {
            throw refused(400, "json-unreadable");
        }
    }

    private ClientErrorException refused(int status, String name, Object... arguments) {
        return new ClientErrorException(Problem.of(status, name, site.text("refusal." + name, arguments)));
    }
}
