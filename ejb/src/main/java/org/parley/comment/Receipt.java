package org.parley.comment;

import java.time.Instant;

/**
 * Proof that a contribution was taken in.
 *
 * @param number of the comment or submission within its consultation
 * @param address permanent path of the contribution, e.g. {@code /consultations/x/comments/12}
 * @param contentDigest SHA-256 of what was taken in
 * @param takenAt when
 */
public record Receipt(int number, String address, String contentDigest, Instant takenAt) {}
