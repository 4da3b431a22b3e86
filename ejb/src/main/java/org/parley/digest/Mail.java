package org.parley.digest;

/**
 * A mail to one person.
 *
 * @param id under which mail programs know it, the same whenever it is sent again
 * @param to the address
 * @param subject one line
 * @param plain the text
 * @param html the same as HTML
 * @param language of the text
 * @param unsubscribe address that ends all mails by a bare POST (RFC 8058)
 */
record Mail(String id, String to, String subject, String plain, String html, String language, String unsubscribe) {}
