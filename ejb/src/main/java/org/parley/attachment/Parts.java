package org.parley.attachment;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * The parts of a packed document, in their order, under relative names that lead nowhere else. They are read as they
 * follow each other and counted as they unfold; what the file says of their sizes is not believed.
 */
final class Parts {
    /** Not the first day of that calendar, with which the packing would write a field that OpenDocument forbids. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final String KIND = "mimetype";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private int room = AttachmentLimits.LARGEST_CONTENT;

    private Parts() {}

    /** Whether a file begins as a packed one. */
    static boolean arePacked(byte[] file) {
        return FileFormat.begins(file, 0, "PK\u0003\u0004");
    }

    /** Unpacks a file. */
    static Parts of(byte[] file) throws IOException {
        var parts = new Parts();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file), StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory()) {
                    parts.add(entry.getName(), zip);
                }
            }
        }
        return parts;
    }

    private void add(String name, ZipInputStream zip) throws IOException {
        var content = zip.readNBytes(room + 1);
        room -= content.length;
        if (room < 0 || parts.size() == AttachmentLimits.MOST_PARTS) {
            throw FileRefused.BLOWS_UP.unreadable();
        }
        if (leadsElsewhere(name) || parts.put(name, content) != null) {
            throw FileRefused.BROKEN.unreadable();
        }
    }

    private static boolean leadsElsewhere(String name) {
        return name.startsWith("/")
                || name.indexOf('\\') >= 0
                || name.indexOf(':') >= 0
                || ("/" + name + "/").contains("/../")
                || name.codePoints().anyMatch(Character::isISOControl);
    }

    boolean has(String name) {
        return parts.containsKey(name);
    }

    /** What a part holds, read as UTF-8; empty if there is none. */
    String text(String name) {
        return Optional.ofNullable(parts.get(name))
                .map(content -> new String(content, StandardCharsets.UTF_8))
                .orElse("");
    }

    /** Makes another content of each part. */
    interface Change {
        /** The new content of a part; empty if it goes. */
        Optional<byte[]> of(String name, byte[] content) throws IOException;
    }

    /** Packs the parts again after a change, without times. */
    byte[] packed(Change change) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (var part : parts.entrySet()) {
                var content = change.of(part.getKey(), part.getValue());
                if (content.isPresent()) {
                    write(part.getKey(), content.get(), zip);
                }
            }
        }
        return bytes.toByteArray();
    }

    /** The part that names the kind stays unpacked, so that the kind is seen in the first bytes. */
    private static void write(String name, byte[] content, ZipOutputStream zip) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        if (name.equals(KIND)) {
            var sum = new CRC32();
            sum.update(content);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(content.length);
            entry.setCrc(sum.getValue());
        }
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
