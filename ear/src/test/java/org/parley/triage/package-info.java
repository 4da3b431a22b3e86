/** The secretariat's list of comments, tried on the running product. */
@NullMarked
package org.parley.triage;

import org.jspecify.annotations.NullMarked;
