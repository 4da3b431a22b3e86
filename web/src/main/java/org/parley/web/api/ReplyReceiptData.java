package org.parley.web.api;

/**
 * Proof that a reply was taken in.
 *
 * @param place within the thread
 * @param url address of the comment's page
 */
public record ReplyReceiptData(int place, String url) {}
