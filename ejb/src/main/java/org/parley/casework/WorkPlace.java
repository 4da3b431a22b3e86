package org.parley.casework;

import java.util.Optional;

/**
 * A paragraph that comments may be on.
 *
 * @param paragraph its identity
 * @param document slug of its document
 * @param version number of the version in which it stands
 * @param number its number there; a heading has none
 * @param current identity of the paragraph of the newest version that comes from it or is it
 * @param currentNumber number of that one
 */
public record WorkPlace(
        long paragraph,
        String document,
        int version,
        Optional<String> number,
        Optional<Long> current,
        Optional<String> currentNumber) {}
