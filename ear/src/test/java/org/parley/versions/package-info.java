/** Versions of documents and the comments that follow them, on the running product. */
@NullMarked
package org.parley.versions;

import org.jspecify.annotations.NullMarked;
