package org.parley.web.contribution;

import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.parley.attachment.AttachmentLimits;
import org.parley.attachment.SentFile;
import org.parley.web.Form;
import org.parley.web.PartName;

/**
 * What a form with files carries.
 *
 * @param form its fields
 * @param files the files chosen
 */
record SentSubmission(Form form, List<SentFile> files) {
    static final String FILES = "files";

    static SentSubmission of(List<EntityPart> parts) throws IOException {
        var values = new LinkedHashMap<String, List<String>>();
        var files = new ArrayList<SentFile>();
        for (var part : parts) {
            if (part.getName().equals(FILES)) {
                add(part, files);
            } else {
                values.put(part.getName(), List.of(text(part)));
            }
        }
        return new SentSubmission(Form.filledWithLists(values), files);
    }

    /** A field in which nothing was chosen comes as a file without name and content. */
    private static void add(EntityPart part, List<SentFile> files) throws IOException {
        var content = read(part, AttachmentLimits.LARGEST_FILE + 1);
        var name = part.getFileName().orElse("");
        if (!name.isEmpty() || content.length > 0) {
            files.add(new SentFile(PartName.inUtf8(name), content));
        }
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
}
