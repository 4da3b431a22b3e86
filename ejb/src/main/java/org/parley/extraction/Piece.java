package org.parley.extraction;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A piece of a file that states its structure.
 *
 * @param kind what it is
 * @param level 1 to 9 for a heading, 1 the highest; depth in its list, from 0, for an item
 * @param guessed whether it is a heading by its looks only
 * @param text Markdown, with the label of an item before it; blank if all of it was inserted as a tracked change
 * @param changes what each person changed in it; a blank wording takes it out
 */
public record Piece(Kind kind, int level, boolean guessed, String text, List<Change> changes) {

    /** What a piece is. */
    public enum Kind {
        HEADING,
        PARAGRAPH,
        ITEM,
        TABLE
    }

    /**
     * A tracked change.
     *
     * @param author the name that the file states
     * @param wording the piece as this person wants it, without what others changed
     */
    public record Change(String author, String wording) {}

    private static final int LONGEST = 8 * Limits.CHARACTERS;
    private static final int MOST_CHANGES = 1_000;

    public Piece {
        changes = List.copyOf(changes);
    }

    static Piece of(Kind kind, int level, String text) {
        return new Piece(kind, level, false, text, List.of());
    }

    boolean isNothing() {
        return text.isBlank()
                && changes.stream().allMatch(change -> change.wording().isBlank());
    }

    int characters() {
        return text.length()
                + changes.stream().mapToInt(change -> change.wording().length()).sum();
    }

    void write(DataOutputStream out) throws IOException {
        out.writeUTF(kind.name());
        out.writeByte(level);
        out.writeBoolean(guessed);
        write(text, out);
        out.writeInt(changes.size());
        for (Change change : changes) {
            write(change.author, out);
            write(change.wording, out);
        }
    }

    private static void write(String text, DataOutputStream out) throws IOException {
        byte[] characters = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(characters.length);
        out.write(characters);
    }

    /** @throws IOException if the stream ends, or holds anything but a piece */
    static Piece read(DataInputStream in) throws IOException {
        Kind kind = kind(in.readUTF());
        int level = in.readUnsignedByte();
        boolean guessed = in.readBoolean();
        String text = readText(in);
        int count = checked(in.readInt(), MOST_CHANGES);
        var changes = new ArrayList<Change>();
        for (int i = 0; i < count; i++) {
            changes.add(new Change(readText(in), readText(in)));
        }
        return new Piece(kind, level, guessed, text, changes);
    }

    private static Kind kind(String name) throws IOException {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IOException("no such kind"));
    }

    private static String readText(DataInputStream in) throws IOException {
        return new String(in.readNBytes(checked(in.readInt(), LONGEST)), StandardCharsets.UTF_8);
    }

    private static int checked(int value, int most) throws IOException {
        if (value < 0 || value > most) {
            throw new IOException("not a piece: " + value);
        }
        return value;
    }
}
