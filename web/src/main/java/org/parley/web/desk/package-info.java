/**
 * What all pages of the workbench share: how its list is narrowed, as it stands in addresses, and the comment that is
 * open there. It knows no page.
 */
@NullMarked
package org.parley.web.desk;

import org.jspecify.annotations.NullMarked;
