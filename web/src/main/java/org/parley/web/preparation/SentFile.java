package org.parley.web.preparation;

import org.parley.kernel.Faults;
import org.parley.markup.CleanText;
import org.parley.web.PartName;

/**
 * A file that was uploaded.
 *
 * @param name its name without folders and without anything invisible, at most some 70 characters; may be empty
 * @param content one byte more than is taken says that it was larger
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and not worth a copy
record SentFile(String name, byte[] content) {
    private static final int LONGEST = 60;
    private static final int LONGEST_ENDING = 10;

    static SentFile of(String sentName, byte[] content) {
        var path = PartName.inUtf8(sentName).replace('\\', '/');
        var name = CleanText.line(path.substring(path.lastIndexOf('/') + 1));
        return new SentFile(shortened(name), content);
    }

    /** Keeps the ending, by which the kind of the file is known. */
    private static String shortened(String name) {
        int dot = name.lastIndexOf('.');
        var ending = dot < 0 || name.length() - dot > LONGEST_ENDING ? "" : name.substring(dot);
        return name.codePointCount(0, name.length()) <= LONGEST
                ? name
                : Faults.shortened(name.substring(0, name.length() - ending.length())) + ending;
    }
}
