package org.parley.publication;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Makes joined Arabic letters read back as the plain letters they are.
 *
 * <p>Joined letters are drawn as compatibility characters (U+FB50 to U+FEFC). Searching and copying would meet those
 * instead of the letters that people type; so the tables that lead from glyph to character are rewritten.
 *
 * <p>What is not right: the Arabic and the Persian yeh share glyphs inside a word, so where a report holds both
 * languages one of them reads back as the other; and some reading programs turn lam with alef around.
 */
final class ReadableArabic {
    private static final int ENTRIES_PER_SECTION = 100;
    private static final Pattern ENTRY = Pattern.compile("<(\\p{XDigit}{4})> <(\\p{XDigit}{4})> <(\\p{XDigit}+)>");
    private static final Pattern JOINED_LETTERS = Pattern.compile("> <F[B-E]\\p{XDigit}{2}>");

    private ReadableArabic() {}

    /** @param font already cut down to the characters used, for only then it has its table */
    static void restore(PDType0Font font) throws IOException {
        if (font.getCOSObject().getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream table) {
            restore(table);
        }
    }

    private static void restore(COSStream table) throws IOException {
        String text = table.toTextString();
        String readable = readable(text);
        if (!readable.equals(text)) {
            try (OutputStream out = table.createOutputStream(COSName.FLATE_DECODE)) {
                out.write(readable.getBytes(StandardCharsets.ISO_8859_1));
            }
        }
    }

    /** The same table with plain letters. A stretch of neighbouring glyphs is written out one by one. */
    static String readable(String table) {
        if (!JOINED_LETTERS.matcher(table).find()) {
            return table;
        }
        List<String> entries = new ArrayList<>();
        Matcher entry = ENTRY.matcher(table);
        while (entry.find()) {
            addPlain(entry, entries);
        }
        String head = table.substring(0, table.lastIndexOf('\n', table.indexOf(" beginbfrange")) + 1);
        String tail = table.substring(table.lastIndexOf("endbfrange\n") + "endbfrange\n".length());
        return head + sections(entries) + tail;
    }

    private static void addPlain(MatchResult entry, List<String> entries) {
        int first = Integer.parseInt(entry.group(1), 16);
        int last = Integer.parseInt(entry.group(2), 16);
        if (entry.group(3).length() != 4) {
            entries.add(entry.group());
            return;
        }
        int character = Integer.parseInt(entry.group(3), 16);
        for (int glyph = first; glyph <= last; glyph++) {
            entries.add(
                    String.format(Locale.ROOT, "<%04X> <%04X> <%s>", glyph, glyph, plain(character + glyph - first)));
        }
    }

    private static String plain(int character) {
        String text = Character.toString(character);
        return HexFormat.of()
                .withUpperCase()
                .formatHex((isJoined(character) ? Normalizer.normalize(text, Normalizer.Form.NFKC) : text)
                        .getBytes(StandardCharsets.UTF_16BE));
    }

    private static boolean isJoined(int character) {
        return (character >= 0xFB50 && character <= 0xFDFF) || (character >= 0xFE70 && character <= 0xFEFC);
    }

    private static String sections(List<String> entries) {
        StringBuilder out = new StringBuilder();
        for (int from = 0; from < entries.size(); from += ENTRIES_PER_SECTION) {
            List<String> section = entries.subList(from, Math.min(entries.size(), from + ENTRIES_PER_SECTION));
            out.append(section.size()).append(" beginbfrange\n");
            section.forEach(entry -> out.append(entry).append('\n'));
            out.append("endbfrange\n");
        }
        return out.toString();
    }
}
