package org.parley.campaign;

/** Hashes of 64 bits, good enough to be cut into pieces. */
final class Hash {
    static final long START = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private Hash() {}

    /** Takes in one character more. */
    static long with(long hash, char character) {
        return (hash ^ character) * PRIME;
    }

    /** Spreads what was taken in over all bits. */
    static long spread(long hash) {
        long mixed = hash;
        mixed = (mixed ^ (mixed >>> 33)) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ (mixed >>> 33);
    }

    /** A hash of two hashes in their order. */
    static long of(long first, long second) {
        return spread(Long.rotateLeft(first, 23) + second);
    }

    static long of(CharSequence text) {
        long hash = START;
        for (int i = 0; i < text.length(); i++) {
            hash = with(hash, text.charAt(i));
        }
        return spread(hash);
    }
}
