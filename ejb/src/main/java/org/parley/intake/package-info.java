/**
 * Reading tables of submissions that were made elsewhere, such as the contributions to an earlier call.
 *
 * <p>A table is a CSV file with a header. Each of its rows becomes a clean submission or a list of faults that name the
 * line, the field, the value and the reason; one bad row never costs a good one. Names of countries, stakeholder groups
 * and languages are matched tolerantly, but never guessed: what does not match is listed with the number of its rows,
 * and the row is taken without it. The same table may be read again without doubling anything.
 */
@NullMarked
package org.parley.intake;

import org.jspecify.annotations.NullMarked;
