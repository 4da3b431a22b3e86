/** What every search index has to do, whatever engine is behind it. */
@NullMarked
package org.parley.search.contract;

import org.jspecify.annotations.NullMarked;
