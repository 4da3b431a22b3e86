/** How many statements a page costs: the same with ten comments behind it as with thousands. */
@NullMarked
package org.parley.statements;

import org.jspecify.annotations.NullMarked;
