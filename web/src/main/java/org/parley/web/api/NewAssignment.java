package org.parley.web.api;

import org.jspecify.annotations.Nullable;

/**
 * Who is to work on a draft.
 *
 * @param colleague identity of the person, as the list of colleagues has it; null for nobody
 */
public record NewAssignment(@Nullable Integer colleague) {}
