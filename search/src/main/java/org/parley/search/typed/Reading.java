package org.parley.search.typed;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.search.Note;
import org.parley.search.typed.Scanner.Piece;

/** One pass over the pieces of an input, which gathers what they mean. Used once. */
final class Reading {
    private static final Set<String> OR = Set.of("OR", "|", "||");
    private static final Set<String> AND = Set.of("AND", "&", "&&", "+");

    private final List<List<Term>> required = new ArrayList<>();
    private final Set<Term> excluded = new LinkedHashSet<>();
    private final Set<Note> notes = new LinkedHashSet<>();
    private int words;
    private int prefixes;
    private boolean or;

    Typed of(String input) {
        for (var piece : Scanner.pieces(Normalizer.normalize(shortened(input), Normalizer.Form.NFC))) {
            if (words >= Typed.MAX_WORDS) {
                note(Note.Kind.TOO_MANY_WORDS);
                break;
            }
            read(piece);
        }
        if (or) {
            note(Note.Kind.OR_IGNORED);
        }
        var groups = new LinkedHashSet<>(required.stream().map(AnyOf::new).toList());
        return new Typed(List.copyOf(groups), List.copyOf(excluded), List.copyOf(notes));
    }

    private String shortened(String input) {
        if (input.length() <= Typed.MAX_LENGTH) {
            return input;
        }
        note(Note.Kind.CUT);
        var splitsPair = Character.isHighSurrogate(input.charAt(Typed.MAX_LENGTH - 1));
        return input.substring(0, splitsPair ? Typed.MAX_LENGTH - 1 : Typed.MAX_LENGTH);
    }

    private void read(Piece piece) {
        if (!piece.quoted() && !piece.minus() && OR.contains(piece.text())) {
            readOr();
        } else if (piece.quoted() || !AND.contains(piece.text())) {
            term(piece).ifPresent(term -> add(term, piece.minus()));
        }
    }

    private void readOr() {
        if (or || required.isEmpty()) {
            note(Note.Kind.OR_IGNORED);
        }
        or = !required.isEmpty();
    }

    private void add(Term term, boolean minus) {
        if (minus) {
            excluded.add(term);
        } else if (or) {
            required.getLast().add(term);
            or = false;
        } else {
            required.add(new ArrayList<>(List.of(term)));
        }
    }

    private Optional<Term> term(Piece piece) {
        return piece.quoted() ? quotation(piece) : word(piece.text());
    }

    private Optional<Term> quotation(Piece piece) {
        if (!piece.closed()) {
            note(Note.Kind.QUOTE_NOT_CLOSED);
        }
        var parts = piece.text().codePoints().map(c -> Letters.isSpace(c) ? ' ' : c);
        var text = parts.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        var kept = List.of(text.toString().strip().split(" +")).stream()
                .limit(Typed.MAX_WORDS - (long) words)
                .toList();
        return counted(new Term.Phrase(String.join(" ", kept)), kept.size());
    }

    private Optional<Term> word(String piece) {
        var trimmed = Letters.trim(piece);
        var text = trimmed.replace("*", "");
        var asterisks = trimmed.length() - text.length();
        var prefix = asterisks == 1 && trimmed.endsWith("*");
        if (!prefix && asterisks == 0) {
            return counted(new Term.Word(text), 1);
        }
        return counted(prefix ? prefix(text) : withoutAsterisk(trimmed, text), 1);
    }

    private Term prefix(String text) {
        if (!Letters.sufficesAsPrefix(text)) {
            notes.add(new Note(Note.Kind.PREFIX_TOO_SHORT, text + "*"));
            return new Term.Word(text);
        }
        if (++prefixes > Typed.MAX_PREFIXES) {
            return withoutAsterisk(text + "*", text);
        }
        return new Term.Prefix(text);
    }

    private Term withoutAsterisk(String typed, String text) {
        if (Letters.hasContent(text)) {
            notes.add(new Note(Note.Kind.ASTERISK_IGNORED, typed));
        }
        return new Term.Word(text);
    }

    private Optional<Term> counted(Term term, int size) {
        if (!Letters.hasContent(term.text())) {
            return Optional.empty();
        }
        words += size;
        return Optional.of(term);
    }

    private void note(Note.Kind kind) {
        notes.add(Note.of(kind));
    }
}
