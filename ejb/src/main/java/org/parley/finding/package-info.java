/**
 * Finding: the only feature that knows the search index. It follows the outbox, keeps the index a true projection of
 * the database, builds it anew when it is gone or foreign, and answers searches. Everything in the index is public.
 */
@NullMarked
package org.parley.finding;

import org.jspecify.annotations.NullMarked;
