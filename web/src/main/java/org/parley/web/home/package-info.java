/** The home page and the list of consultations. */
@NullMarked
package org.parley.web.home;

import org.jspecify.annotations.NullMarked;
