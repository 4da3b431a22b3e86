package org.parley.web.api;

import java.time.Instant;
import org.parley.support.Support;

/**
 * The stance of one person or organisation.
 *
 * @param stance support, object or neutral
 * @param by in whose name
 * @param state of the comment that they saw
 * @param signedAt when
 */
public record SignatureData(String stance, VoiceData by, int state, Instant signedAt) {
    static SignatureData of(Support support) {
        return new SignatureData(
                support.stance().code(), VoiceData.of(support.voice()), support.state(), support.signedAt());
    }
}
