package org.parley.web.following;

/**
 * What the page that ends mails shows.
 *
 * @param token from the mail
 * @param mails whether the account still gets mails
 * @param ended whether they were ended just now
 */
public record UnsubscribeView(String token, boolean mails, boolean ended) {}
