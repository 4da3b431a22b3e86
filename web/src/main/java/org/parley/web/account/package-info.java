/** Registering, signing in and out, and what a person keeps: mandates and password. */
@NullMarked
package org.parley.web.account;

import org.jspecify.annotations.NullMarked;
