/**
 * Files that go with a contribution: documents and pictures. What a file is, is known by its first bytes and by reading
 * it; it is taken apart and put together again without what names persons, by a program of its own that a hostile file
 * cannot hurt anybody with. The database holds the result, which is given out as a download and never as a page.
 */
@NullMarked
package org.parley.attachment;

import org.jspecify.annotations.NullMarked;
