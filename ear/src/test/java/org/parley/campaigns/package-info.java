/** Near-identical comments on the running product: how they are grouped, shown, decided about by hand and answered. */
@NullMarked
package org.parley.campaigns;

import org.jspecify.annotations.NullMarked;
