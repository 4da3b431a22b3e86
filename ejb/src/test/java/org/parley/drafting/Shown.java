package org.parley.drafting;

import java.util.List;
import java.util.stream.Collectors;

/** Writes blocks as short lines that a test can compare: {@code h2 Title}, {@code p12 Text}, {@code li Item}. */
final class Shown {

    private Shown() {}

    static String shown(Draft draft) {
        return shown(draft.blocks());
    }

    static String shown(List<Block> blocks) {
        return blocks.stream().map(Shown::shown).collect(Collectors.joining("\n"));
    }

    private static String shown(Block block) {
        return switch (block.kind()) {
                    case HEADING -> "h" + block.level();
                    case PARAGRAPH -> "p" + block.statedNumber();
                    case LIST_ITEM -> "li";
                    case TABLE -> "table";
                }
                + " "
                + block.text().replace("\n", "⏎");
    }
}
