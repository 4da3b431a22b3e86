/**
 * What stands in a file that somebody uploads: the lines of a PDF file, the headings, paragraphs, lists, tables, footnotes
 * and tracked changes of a DOCX, ODT or HTML file.
 *
 * <p>Every such file is read in a process of its own with little memory and little time, as a hostile one can use up any
 * amount of both. What comes back is bounded too. Nothing is kept, and nothing that a file refers to is fetched.
 */
@NullMarked
package org.parley.extraction;

import org.jspecify.annotations.NullMarked;
