/**
 * Who took part in a consultation, who was invited, and who stayed silent. Who took part is kept in figures as
 * contributions come in: by group, country, language and day, and as numbers of participants; nobody is named in them.
 * The secretariat keeps the list of organisations that it invited; it is published with the outcome.
 */
@NullMarked
package org.parley.participation;

import org.jspecify.annotations.NullMarked;
