/**
 * Measures the product against itself: fills a database of its own with drafts and comments, asks for pages and prints
 * what they cost beside a static file of the same server in the same run.
 */
@NullMarked
package org.parley.launcher.bench;

import org.jspecify.annotations.NullMarked;
