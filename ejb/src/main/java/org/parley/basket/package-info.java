/**
 * What a person has written and not sent: drafts of comments, kept as typed even where something is missing, looked
 * through together and sent at once. Each draft becomes one comment, however often and however much at once it is sent.
 * Drafts belong to their author alone; nothing here is public, searched or exported, and all of it goes with the account.
 */
@NullMarked
package org.parley.basket;

import org.jspecify.annotations.NullMarked;
