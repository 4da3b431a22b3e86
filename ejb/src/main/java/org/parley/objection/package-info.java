/**
 * Groups check what is written about them before it is published. The secretariat gives a group, or one organisation of
 * it, read access until a day; whoever has it sees the positions of that group and of no other, and may object to a
 * summary in their own name or that of their organisation. The secretariat answers an objection by writing the position
 * anew or by letting it stand; an objection that is not taken back is published with the position.
 */
@NullMarked
package org.parley.objection;

import org.jspecify.annotations.NullMarked;
