package org.parley.web.api;

import java.util.List;

/**
 * What became of a sending.
 *
 * @param receipts of the comments that were made, also by an earlier sending of the same drafts
 * @param refused the drafts that stay
 */
public record SendingData(List<ReceiptData> receipts, List<RefusedDraftData> refused) {}
