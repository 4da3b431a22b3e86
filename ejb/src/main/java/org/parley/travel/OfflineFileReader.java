package org.parley.travel;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.comment.NewComment;
import org.parley.kernel.Fault;
import org.parley.kernel.Faults;
import org.parley.kernel.Invalid;
import org.parley.kernel.Slug;

/** Reads a file that came back. What is wrong with all of it is refused, what is wrong with one comment is noted. */
final class OfflineFileReader {
    private static final int MEGABYTE = 1_000_000;
    private static final String FILE = "file";
    private static final String UUID_FORM = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private final String server;
    private final Slug consultation;
    private final @Nullable String organisation;
    private final Set<UUID> seen = new HashSet<>();

    /**
     * @param server this server, as its files name it
     * @param organisation slug of the organisation spoken for; null or blank for oneself
     */
    OfflineFileReader(String server, Slug consultation, @Nullable String organisation) {
        this.server = server;
        this.consultation = consultation;
        this.organisation = organisation;
    }

    /**
     * Reads a file.
     *
     * @throws Invalid for the field {@code file}
     */
    OfflineFile read(byte[] file) {
        var faults = new Faults();
        var fields = new JsonFields(object(text(file)), faults);
        requireOurs(fields);
        var author = new JsonFields(fields.object("author"), new Faults());
        var stated = new StatedAuthor(
                author.given("name"), author.given("organisation"), author.given("group"), author.given("country"));
        var comments = comments(fields.list("comments"));
        faults.refuseAny();
        return new OfflineFile(stated, comments);
    }

    private static String text(byte[] file) {
        if (file.length == 0) {
            throw new Invalid(FILE, "required");
        }
        if (file.length > OfflineFile.LARGEST) {
            throw new Invalid(FILE, "offline-too-large", Map.of("megabytes", OfflineFile.LARGEST / MEGABYTE));
        }
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notText) {
            throw new Invalid(FILE, "offline-not-ours");
        }
    }

    private static JsonObject object(String text) {
        if (JsonDepth.of(text) > OfflineFile.DEEPEST) {
            throw new Invalid(FILE, "offline-not-ours");
        }
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        } catch (JsonException | IllegalStateException | UnsupportedOperationException malformed) {
            throw new Invalid(FILE, "offline-not-ours");
        }
    }

    private void requireOurs(JsonFields fields) {
        if (!fields.given("format").equals(OfflineFile.FORMAT)) {
            throw new Invalid(FILE, "offline-not-ours");
        }
        var version = fields.number("version");
        if (version == null || version != OfflineFile.VERSION) {
            throw new Invalid(
                    FILE, "offline-version", Map.of("value", version == null ? "?" : Integer.toString(version)));
        }
        if (!fields.given("server").equals(server)) {
            throw new Invalid(FILE, "offline-other-server");
        }
        var named = fields.given("consultation");
        if (!named.equals(consultation.value())) {
            throw new Invalid(FILE, "offline-other-consultation", Map.of("value", Faults.shortened(named)));
        }
    }

    private List<OfflineComment> comments(List<JsonValue> values) {
        if (values.isEmpty()) {
            throw new Invalid(FILE, "offline-none");
        }
        if (values.size() > OfflineFile.MOST_COMMENTS) {
            throw new Invalid(
                    FILE, "offline-too-many", Map.of("most", OfflineFile.MOST_COMMENTS, "count", values.size()));
        }
        var comments = new ArrayList<OfflineComment>();
        for (var value : values) {
            comments.add(comment(
                    comments.size() + 1, value instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT));
        }
        return comments;
    }

    private OfflineComment comment(int place, JsonObject object) {
        var faults = new Faults();
        var fields = new JsonFields(object, faults);
        var id = fields.given("id");
        var reference = reference(id, faults);
        var typed = typed(fields);
        var writtenAt = Faults.shortened(fields.given("writtenAt"));
        return new OfflineComment(place, Faults.shortened(id), reference, typed, writtenAt, noted(faults));
    }

    private NewComment typed(JsonFields fields) {
        return new NewComment(
                fields.text("document"),
                fields.number("documentVersion"),
                fields.text("paragraph"),
                fields.text("kind"),
                fields.text("text"),
                fields.text("wording"),
                fields.text("language"),
                organisation,
                fields.text("target"),
                fields.number("place"),
                fields.text("quote"),
                fields.number("quoteStart"),
                null);
    }

    private Optional<UUID> reference(String id, Faults faults) {
        if (!id.matches(UUID_FORM)) {
            faults.add("id", "offline-id", Map.of("value", Faults.shortened(id)));
            return Optional.empty();
        }
        var reference = UUID.fromString(id);
        if (!seen.add(reference)) {
            faults.add("id", "offline-twice", Map.of("value", id));
        }
        return Optional.of(reference);
    }

    private static List<Fault> noted(Faults faults) {
        try {
            faults.refuseAny();
            return List.of();
        } catch (Invalid invalid) {
            return invalid.faults();
        }
    }
}
