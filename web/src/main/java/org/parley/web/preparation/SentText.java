package org.parley.web.preparation;

import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.parley.drafting.Draft;
import org.parley.drafting.DraftReader;
import org.parley.kernel.Faults;
import org.parley.kernel.Invalid;
import org.parley.web.Form;

/**
 * What the form to add a text carries.
 *
 * @param form its fields
 * @param file the file chosen, if one was
 */
record SentText(Form form, Optional<SentFile> file) {
    static final String FILE = "file";
    static final String TEXT = "text";

    static SentText of(List<EntityPart> parts) throws IOException {
        var values = new LinkedHashMap<String, List<String>>();
        Optional<SentFile> file = Optional.empty();
        for (var part : parts) {
            if (part.getName().equals(FILE)) {
                file = chosen(part);
            } else {
                values.put(part.getName(), List.of(text(part)));
            }
        }
        return new SentText(Form.filledWithLists(values), file);
    }

    private static Optional<SentFile> chosen(EntityPart part) throws IOException {
        var content = read(part, DraftReader.LARGEST_FILE + 1);
        var name = part.getFileName().orElse("");
        return name.isEmpty() && content.length == 0 ? Optional.empty() : Optional.of(SentFile.of(name, content));
    }

    private static String text(EntityPart part) throws IOException {
        return new String(read(part, Integer.MAX_VALUE), StandardCharsets.UTF_8)
                .replace("\u0000", "")
                .replace("\r\n", "\n");
    }

    private static byte[] read(EntityPart part, int most) throws IOException {
        try (InputStream body = part.getContent()) {
            return body.readNBytes(most);
        }
    }

    /** Name of the file; empty for a pasted text. */
    String source() {
        return file.map(SentFile::name).orElse("");
    }

    /** Cuts the text; adds what is wrong to the faults. */
    Draft cut(DraftReader reader, Faults faults) {
        try {
            return cut(reader);
        } catch (Invalid invalid) {
            var field = file.isPresent() ? FILE : TEXT;
            invalid.faults().forEach(fault -> faults.add(field, fault.rule(), fault.details()));
            return new Draft(List.of());
        }
    }

    private Draft cut(DraftReader reader) {
        var pasted = form.given(TEXT);
        if (file.isPresent() && pasted.isPresent()) {
            throw new Invalid(FILE, "text-and-file");
        }
        if (file.isPresent()) {
            return reader.ofFile(file.get().content(), file.get().name());
        }
        var text = pasted.orElseThrow(() -> new Invalid(TEXT, "text-or-file"));
        return switch (form.shown("format")) {
            case "markdown" -> reader.ofMarkdown(text);
            case "plain" -> reader.ofPlainText(text);
            default -> reader.ofText(text);
        };
    }
}
