/** Pages of one's own basket: drafts looked through, corrected and sent at once, and the receipts of what was sent. */
@NullMarked
package org.parley.web.basket;

import org.jspecify.annotations.NullMarked;
