/**
 * The JSON API, version 1: the same use cases as the pages, one resource for each noun. Programs sign in with a bearer
 * token and with nothing else. The contract is the OpenAPI document at {@code /api/openapi.json}; the records named
 * {@code …Data} are its schemas.
 */
@NullMarked
package org.parley.web.api;

import org.jspecify.annotations.NullMarked;
