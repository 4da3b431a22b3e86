/** Pages about campaigns: near-identical comments, as one row for the secretariat and one page for the public. */
@NullMarked
package org.parley.web.campaign;

import org.jspecify.annotations.NullMarked;
