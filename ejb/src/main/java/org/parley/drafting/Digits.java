package org.parley.drafting;

import java.util.ArrayList;
import java.util.List;

/** Numbers of paragraphs: written in the digits of any script or in Chinese numerals, kept in ASCII digits. */
final class Digits {

    private static final String HAN = "〇一二三四五六七八九";

    private Digits() {}

    /** The number in ASCII digits, its parts parted by dots. */
    static String ascii(String number) {
        if (number.codePoints().noneMatch(Character::isDigit)) {
            return Integer.toString(ofHan(number));
        }
        var ascii = new StringBuilder();
        number.codePoints().forEach(c -> {
            int digit = Character.digit(c, 10);
            if (digit >= 0) {
                ascii.append(digit);
            } else if (c == '.' || c == '．') {
                ascii.append('.');
            } else {
                ascii.append(Math.max(0, HAN.indexOf(c)));
            }
        });
        return ascii.toString();
    }

    private static int ofHan(String number) {
        int sum = 0;
        int digit = 0;
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            int unit = c == '十' ? 10 : c == '百' ? 100 : c == '千' ? 1000 : 0;
            if (unit == 0) {
                digit = digit * 10 + Math.max(0, HAN.indexOf(c));
            } else {
                sum += Math.max(1, digit) * unit;
                digit = 0;
            }
        }
        return sum + digit;
    }

    /** The parts of a number of ASCII digits and dots. */
    static List<Integer> parts(String number) {
        var parts = new ArrayList<Integer>();
        for (String part : number.split("\\.", -1)) {
            parts.add(part.isEmpty() ? 0 : Integer.parseInt(part));
        }
        return parts;
    }

    /** Whether {@code after} is the number right after {@code before}: 13 after 12, 3.2 after 3.1. */
    static boolean isNext(String before, String after) {
        if (before.isEmpty() || after.isEmpty()) {
            return false;
        }
        var earlier = parts(before);
        var later = parts(after);
        int last = earlier.size() - 1;
        return earlier.size() == later.size()
                && earlier.subList(0, last).equals(later.subList(0, last))
                && later.get(last) == earlier.get(last) + 1;
    }

    /** Compares two numbers part by part; 3 comes before 3.1. */
    static int compare(String one, String other) {
        var left = parts(one);
        var right = parts(other);
        for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
            int order = left.get(i).compareTo(right.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(left.size(), right.size());
    }
}
