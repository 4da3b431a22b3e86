package org.parley.drafting;

import java.util.ArrayList;
import java.util.List;

/**
 * The numbers by which the paragraphs of a document are cited.
 *
 * <p>Numbers that the source states are kept if they can be relied on: at least half of the paragraphs have one, and
 * they rise from each to the next. A paragraph without one between them then gets the number before it and a letter,
 * as {@code 12a}; before the first it is {@code 0a}. Otherwise paragraphs are counted through from 1. Headings have no
 * number.
 */
public final class Numbering {

    private static final int LETTERS = 26;

    private Numbering() {}

    /** The number of each block, in their order; empty for headings. No number comes twice. */
    public static List<String> of(List<Block> blocks) {
        return reliable(blocks) ? stated(blocks) : counted(blocks);
    }

    private static boolean reliable(List<Block> blocks) {
        var stated = blocks.stream()
                .map(Block::statedNumber)
                .filter(number -> !number.isEmpty())
                .toList();
        for (int i = 1; i < stated.size(); i++) {
            if (Digits.compare(stated.get(i - 1), stated.get(i)) >= 0) {
                return false;
            }
        }
        long paragraphs = blocks.stream().filter(block -> !block.isHeading()).count();
        return !stated.isEmpty() && stated.size() * 2L >= paragraphs;
    }

    private static List<String> stated(List<Block> blocks) {
        var numbers = new ArrayList<String>();
        String last = "0";
        int without = 0;
        for (Block block : blocks) {
            if (block.isHeading()) {
                numbers.add("");
            } else if (block.statedNumber().isEmpty()) {
                numbers.add(last + letters(without++));
            } else {
                last = block.statedNumber();
                without = 0;
                numbers.add(last);
            }
        }
        return numbers;
    }

    private static String letters(int count) {
        String last = Character.toString('a' + count % LETTERS);
        return count < LETTERS ? last : letters(count / LETTERS - 1) + last;
    }

    private static List<String> counted(List<Block> blocks) {
        var numbers = new ArrayList<String>();
        int count = 0;
        for (Block block : blocks) {
            numbers.add(block.isHeading() ? "" : Integer.toString(++count));
        }
        return numbers;
    }
}
