package org.parley.attachment;

import org.parley.markup.CleanText;

/** Names of files, made safe to show, to send in a header and to keep a file under. */
final class FileName {
    private static final int LONGEST = 120;
    private static final String FORBIDDEN = "[\\\\/:*?\"<>|;%]";

    private FileName() {}

    /** A name without folders and without anything invisible or with a meaning to a system; may be empty. */
    static String shown(String sent) {
        var path = sent.replace('\\', '/');
        var name = CleanText.line(path.substring(path.lastIndexOf('/') + 1));
        return shortened(name.replaceAll(FORBIDDEN, "_").replaceAll("^[.\\s]+", ""));
    }

    /** The same with the ending of its format. */
    static String of(String sent, FileFormat format) {
        var name = shown(sent);
        if (name.isEmpty()) {
            return "file." + format.ending();
        }
        return format.ends(name) ? name : name + "." + format.ending();
    }

    private static String shortened(String name) {
        int length = name.codePointCount(0, name.length());
        if (length <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        var ending = dot >= 0 && name.length() - dot <= 6 ? name.substring(dot) : "";
        return name.substring(0, name.offsetByCodePoints(0, LONGEST - ending.length())) + ending;
    }
}
