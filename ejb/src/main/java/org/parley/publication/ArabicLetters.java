package org.parley.publication;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.DecompositionType;
import com.ibm.icu.lang.UCharacter.JoiningType;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Replaces Arabic letters by the form that they take beside their neighbours, by the joining rules of the Unicode
 * Standard (section 9.2).
 *
 * <p>The forms are the presentation characters U+FB50 to U+FEFC. Marks stay as they are, behind their letter.
 */
final class ArabicLetters {
    private static final char LAM = '\u0644';
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final Map<Shape, Character> FORMS = forms();

    private final String text;
    private final StringBuilder out;

    /** Letters as typed, one or two for lam with alef, and the form they take, as a decomposition type of Unicode. */
    private record Shape(String letters, int form) {}

    private ArabicLetters(String text) {
        this.text = text;
        this.out = new StringBuilder(text.length());
    }

    static String join(String text) {
        return new ArabicLetters(text).join();
    }

    private static Map<Shape, Character> forms() {
        Map<Shape, Character> forms = new HashMap<>();
        for (char c = '\uFB50'; c <= '\uFEFC'; c++) {
            String letters = Normalizer2.getNFKDInstance().getRawDecomposition(c);
            if (letters != null && (letters.length() == 1 || isLamWithAlef(letters))) {
                int form = UCharacter.getIntPropertyValue(c, UProperty.DECOMPOSITION_TYPE);
                forms.putIfAbsent(new Shape(letters, form), c);
            }
        }
        return Map.copyOf(forms);
    }

    private static boolean isLamWithAlef(String letters) {
        return letters.length() == 2
                && letters.charAt(0) == LAM
                && "\u0622\u0623\u0625\u0627".indexOf(letters.charAt(1)) >= 0;
    }

    private String join() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == LAM && lamWithAlef(i).isPresent()) {
                int alef = neighbour(i, 1);
                out.append(lamWithAlef(i).get()).append(text, i + 1, alef);
                i = alef;
            } else if (c != ZERO_WIDTH_NON_JOINER && c != ZERO_WIDTH_JOINER) {
                out.append(FORMS.getOrDefault(new Shape(String.valueOf(c), form(i)), c));
            }
        }
        return out.toString();
    }

    /** The one sign for lam and alef, with the marks of lam left to be drawn on it. */
    private Optional<Character> lamWithAlef(int lam) {
        int alef = neighbour(lam, 1);
        if (alef < 0) {
            return Optional.empty();
        }
        int form = joinsBefore(lam) ? DecompositionType.FINAL : DecompositionType.ISOLATED;
        return Optional.ofNullable(FORMS.get(new Shape("" + LAM + text.charAt(alef), form)));
    }

    private int form(int at) {
        boolean before = joinsBefore(at);
        boolean after = joinsAfter(at);
        if (before && after) {
            return DecompositionType.MEDIAL;
        }
        if (before) {
            return DecompositionType.FINAL;
        }
        return after ? DecompositionType.INITIAL : DecompositionType.NONE;
    }

    private boolean joinsBefore(int at) {
        int before = reachesBack(at) ? neighbour(at, -1) : -1;
        return before >= 0 && reachesForward(before);
    }

    private boolean joinsAfter(int at) {
        int after = reachesForward(at) ? neighbour(at, 1) : -1;
        return after >= 0 && reachesBack(after);
    }

    private boolean reachesForward(int at) {
        int type = type(at);
        return type == JoiningType.DUAL_JOINING || type == JoiningType.LEFT_JOINING || type == JoiningType.JOIN_CAUSING;
    }

    private boolean reachesBack(int at) {
        int type = type(at);
        return type == JoiningType.DUAL_JOINING
                || type == JoiningType.RIGHT_JOINING
                || type == JoiningType.JOIN_CAUSING;
    }

    /** Place of the next character that is no mark, in steps of 1 or -1; less than 0 when there is none. */
    private int neighbour(int at, int step) {
        int i = at + step;
        while (i >= 0 && i < text.length() && type(i) == JoiningType.TRANSPARENT) {
            i += step;
        }
        return i < text.length() ? i : -1;
    }

    private int type(int at) {
        return UCharacter.getIntPropertyValue(text.charAt(at), UProperty.JOINING_TYPE);
    }
}
