/**
 * What stakeholders think of a comment or a proposed change of somebody else: they support it, object to it, or say that
 * they are neutral. A person has one stance on a comment, and so has an organisation; each is tied to the state of the
 * comment that was seen. Stances are counted by group. Their sum over groups is only ever shown as such.
 */
@NullMarked
package org.parley.support;

import org.jspecify.annotations.NullMarked;
