package org.parley.web.api;

import java.util.Locale;
import org.parley.drafting.Block;

/**
 * A piece of a text under review.
 *
 * @param kind heading, paragraph, list-item or table
 * @param level depth of a heading, from 1; 0 for everything else
 * @param number by which it will be cited; empty for headings
 * @param text Markdown
 * @param note what the reviewer should look at: none, guessed, long, over-pages or small-print
 */
public record BlockData(String kind, int level, String number, String text, String note) {
    static BlockData of(Block block, String number) {
        return new BlockData(code(block.kind()), block.level(), number, block.text(), code(block.note()));
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
