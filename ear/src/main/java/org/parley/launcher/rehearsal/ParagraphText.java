package org.parley.launcher.rehearsal;

/**
 * A paragraph of the text under consultation.
 *
 * @param number by which it is cited
 * @param text Markdown
 */
record ParagraphText(String number, String text) {}
