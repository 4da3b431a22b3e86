package org.parley.web.travel;

import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.parley.travel.Homecomings;

/**
 * What the form to bring a file back carries.
 *
 * @param file its bytes; one byte more than is taken says that it was larger
 * @param organisation slug of the organisation spoken for; empty for oneself
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and not worth a copy
record SentHome(byte[] file, String organisation) {
    private static final int LONGEST_FIELD = 1_000;

    static SentHome of(List<EntityPart> parts) throws IOException {
        var file = new byte[0];
        var organisation = "";
        for (var part : parts) {
            if (part.getName().equals("file")) {
                file = read(part, Homecomings.largestFile() + 1);
            } else if (part.getName().equals("organisation")) {
                organisation = new String(read(part, LONGEST_FIELD), StandardCharsets.UTF_8).strip();
            }
        }
        return new SentHome(file, organisation);
    }

    private static byte[] read(EntityPart part, int most) throws IOException {
        try (InputStream body = part.getContent()) {
            return body.readNBytes(most);
        }
    }
}
