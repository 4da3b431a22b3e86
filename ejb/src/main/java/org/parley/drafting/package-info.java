/**
 * How a pasted or uploaded text becomes a draft: headings and numbered paragraphs.
 *
 * <p>Takes Markdown, plain text and PDF files. The cuts are proposals, made by the same rules for every script; the
 * secretariat reviews and corrects them before anything is published. Nothing here is stored. A PDF file is read in a
 * process of its own with little memory and little time, as a hostile one can use up any amount of both.
 */
@NullMarked
package org.parley.drafting;

import org.jspecify.annotations.NullMarked;
