/**
 * How a pasted or uploaded text becomes a draft: headings and numbered paragraphs.
 *
 * <p>Takes Markdown, plain text, and HTML, DOCX, ODT and PDF files. The cuts are proposals, made by the same rules for every script; the
 * secretariat reviews and corrects them before anything is published. Nothing here is stored. What a DOCX or ODT
 * file records as changed stays beside the text until somebody decides.
 */
@NullMarked
package org.parley.drafting;

import org.jspecify.annotations.NullMarked;
