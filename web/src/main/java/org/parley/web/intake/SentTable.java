package org.parley.web.intake;

import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.parley.intake.TableFile;

/** What the form to send a table carries. */
record SentTable(TableFile file, String mapping) {
    private static final int LONGEST_FIELD = 100_000;

    static SentTable of(List<EntityPart> parts) throws IOException {
        var name = "";
        var mapping = "";
        var content = new byte[0];
        for (var part : parts) {
            if (part.getName().equals("file")) {
                name = part.getFileName().orElse("");
                content = read(part, TableFile.MOST_BYTES + 1);
            } else if (part.getName().equals("map")) {
                mapping = new String(read(part, LONGEST_FIELD), StandardCharsets.UTF_8).strip();
            }
        }
        return new SentTable(new TableFile(name, content, mapping), mapping);
    }

    private static byte[] read(EntityPart part, int most) throws IOException {
        try (InputStream body = part.getContent()) {
            return body.readNBytes(most);
        }
    }
}
