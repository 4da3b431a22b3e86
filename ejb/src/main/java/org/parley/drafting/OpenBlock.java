package org.parley.drafting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A block that lists and footnotes still add to, in the text and in what each person wants it to say. It grows without
 * being copied with each item of a long list.
 */
final class OpenBlock {

    private final Block block;
    private final StringBuilder text;
    private final Map<String, StringBuilder> changes = new LinkedHashMap<>();

    OpenBlock(Block block, Map<String, String> wordings) {
        this.block = block;
        this.text = new StringBuilder(block.text());
        wordings.forEach((author, wording) -> changes.put(author, new StringBuilder(wording)));
    }

    Block.Kind kind() {
        return block.kind();
    }

    CharSequence text() {
        return text;
    }

    Block closed() {
        if (changes.isEmpty() && text.length() == block.text().length()) {
            return block;
        }
        List<Change> recorded = new ArrayList<>();
        changes.forEach((author, wording) -> recorded.add(new Change(author, wording.toString(), false)));
        return block.withText(text.toString()).withChanges(recorded);
    }

    /** Adds Markdown, which some people want to read otherwise. */
    void attach(Recorded part) {
        String before = text.toString();
        part.wordings().keySet().forEach(author -> changes.computeIfAbsent(author, key -> new StringBuilder(before)));
        changes.forEach((author, wording) -> append(wording, part.wordings().getOrDefault(author, part.text())));
        append(text, part.text());
    }

    /** Notes what people inserted before it. */
    void precede(Map<String, String> inserted) {
        inserted.forEach((author, before) ->
                changes.computeIfAbsent(author, key -> new StringBuilder(text)).insert(0, before + "\n\n"));
    }

    private static void append(StringBuilder text, String part) {
        if (!part.isBlank()) {
            text.append(text.isEmpty() ? "" : isItem(part) && endsInItem(text) ? "\n" : "\n\n");
            text.append(part);
        }
    }

    private static boolean endsInItem(CharSequence text) {
        int start = text.length();
        while (start > 0 && text.charAt(start - 1) != '\n') {
            start--;
        }
        return start > 0 && isItem(text.subSequence(start, text.length()).toString());
    }

    private static boolean isItem(String line) {
        return Label.of(line.strip()).isPresent();
    }
}
