/**
 * The search page and its table: one search over everything that is public, narrowed by facets. The whole search stands
 * in the address, so that it can be kept, passed on and read by programs.
 */
@NullMarked
package org.parley.web.search;

import org.jspecify.annotations.NullMarked;
