package org.parley.web.api;

import java.time.Instant;
import org.parley.comment.Receipt;
import org.parley.web.Site;

/**
 * Proof that a contribution was taken in.
 *
 * @param number within the consultation
 * @param url permanent address of its page
 * @param digest SHA-256 of what was taken in
 * @param takenAt when
 */
public record ReceiptData(int number, String url, String digest, Instant takenAt) {
    static ReceiptData of(Receipt receipt, Site site) {
        return new ReceiptData(
                receipt.number(), site.url(receipt.address()), receipt.contentDigest(), receipt.takenAt());
    }
}
