package org.parley.intake;

import java.util.Map;
import org.parley.kernel.Digest;
import org.parley.kernel.Faults;
import org.parley.markup.CleanText;

/** A table as it was sent, with the wish how to map its columns. */
public final class TableFile {
    /** Bytes a table may have. */
    public static final int MOST_BYTES = 32 * 1024 * 1024;

    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_MAPPING = 20_000;

    private final String name;
    private final byte[] content;
    private final String mapping;

    /**
     * Takes over what was sent; nobody may change the content any more.
     *
     * @param name of the file, cut where it is long
     * @param mapping {@code column=field,...}; empty to go by the usual names
     */
    public TableFile(String name, byte[] content, String mapping) {
        this.name = Beginning.of(CleanText.line(name), LONGEST_NAME);
        this.content = content;
        this.mapping = mapping;
    }

    String name() {
        return name;
    }

    byte[] content() {
        return content;
    }

    String mapping() {
        return mapping;
    }

    TableSource source() {
        return TableSource.of(content);
    }

    String digest() {
        return Digest.of(Digest.of(content), mapping);
    }

    /**
     * Makes sure that the table is worth reading.
     *
     * @throws org.parley.kernel.Invalid where it is not, naming the file or the mapping
     */
    void check() {
        var faults = new Faults().optionalText("map", mapping, LONGEST_MAPPING);
        if (content.length == 0) {
            faults.add("file", "required");
        } else if (content.length > MOST_BYTES) {
            faults.add("file", "file-size", Map.of("most", MOST_BYTES / 1024 / 1024));
        }
        faults.refuseAny();
    }
}
