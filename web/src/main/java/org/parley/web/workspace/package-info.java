/** Pages of the workspace of an organisation, of its colleagues and of the invitations that bring them in. */
@NullMarked
package org.parley.web.workspace;

import org.jspecify.annotations.NullMarked;
