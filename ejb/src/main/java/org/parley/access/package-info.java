/**
 * Who calls, and what they may do: accounts, passwords, sign-ins, appointments, and the check that stands before every
 * use case. Each public method of a boundary declares its {@link org.parley.access.Right} by
 * {@link org.parley.access.Permitted}.
 *
 * <p>Nothing here stores an address, a browser's name or another trace of where a person signed in from.
 */
@NullMarked
package org.parley.access;

import org.jspecify.annotations.NullMarked;
