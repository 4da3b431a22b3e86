/**
 * Plots that the server draws: bars by group, country or language, bars of a part of a whole, bars by day. Each is an
 * inline SVG with a title and a description, its numbers printed in it, a table beside it and a link to the same as CSV.
 * The heading of a plot says what it shows, not what it is about.
 *
 * <p>Use: make a {@link org.parley.web.plot.Bars} or {@link org.parley.web.plot.Days} in the view and call the template
 * {@code plot/bars.jte} or {@code plot/days.jte} with it; the page takes the sheet {@code positions} or
 * {@code secretariat}. {@link org.parley.web.plot.PlotTable} answers with the table.
 */
@NullMarked
package org.parley.web.plot;

import org.jspecify.annotations.NullMarked;
