package org.parley.web.api;

import org.jspecify.annotations.Nullable;

/**
 * What a lead changes about a colleague.
 *
 * @param lead whether the colleague leads
 */
public record ColleagueChange(@Nullable Boolean lead) {}
