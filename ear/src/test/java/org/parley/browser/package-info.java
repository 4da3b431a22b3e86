/** The running product in a real browser: journeys with and without JavaScript, and accessibility of every page. */
@NullMarked
package org.parley.browser;

import org.jspecify.annotations.NullMarked;
