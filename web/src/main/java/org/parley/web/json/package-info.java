/**
 * What every resource of the JSON API shares: reading what programs send as records, strictly and naming every field
 * that is wrong, and writing records as JSON with entity tags, links to the next page and the headers of the API.
 */
@NullMarked
package org.parley.web.json;

import org.jspecify.annotations.NullMarked;
