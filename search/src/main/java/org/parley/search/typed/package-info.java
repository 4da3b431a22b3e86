/**
 * What a person typed into a search box, taken apart.
 *
 * <p>There is no wrong input: whatever cannot be understood is taken as text or left out with a note. The result is
 * bounded in every direction, so that an engine can turn it into its own queries without checks. The grammar is flat:
 * parentheses, field names and regular expressions mean nothing and are read as punctuation.
 */
@NullMarked
package org.parley.search.typed;

import org.jspecify.annotations.NullMarked;
