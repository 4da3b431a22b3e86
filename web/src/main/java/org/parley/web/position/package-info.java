/**
 * The outcome of a consultation: the positions of the groups paragraph by paragraph, how every comment was answered, and
 * the same as PDF and table. Public once published; before that the secretariat sees a preview.
 */
@NullMarked
package org.parley.web.position;

import org.jspecify.annotations.NullMarked;
