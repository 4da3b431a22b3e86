/** Commenting on the running product: what comments stand on, and how proposals stand beside each other. */
@NullMarked
package org.parley.commenting;

import org.jspecify.annotations.NullMarked;
