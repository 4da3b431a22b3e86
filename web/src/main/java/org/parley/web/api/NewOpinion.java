package org.parley.web.api;

import org.jspecify.annotations.Nullable;

/**
 * What one thinks of a draft.
 *
 * @param opinion agree, disagree or abstain
 */
public record NewOpinion(@Nullable String opinion) {}
