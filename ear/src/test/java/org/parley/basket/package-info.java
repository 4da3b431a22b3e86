/** Drafts in baskets and workspaces, seen from outside. */
@NullMarked
package org.parley.basket;

import org.jspecify.annotations.NullMarked;
