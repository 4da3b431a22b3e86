/**
 * What all pages and the API share: the application, who calls, form tokens, response headers, errors, languages and
 * the page writer. Knows no business rule; every rule is behind the boundaries of the domain.
 */
@NullMarked
package org.parley.web;

import org.jspecify.annotations.NullMarked;
