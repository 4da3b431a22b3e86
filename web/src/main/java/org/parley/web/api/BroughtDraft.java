package org.parley.web.api;

import org.jspecify.annotations.Nullable;

/**
 * What is moved from one's basket into a workspace.
 *
 * @param draft identity of the draft
 */
public record BroughtDraft(@Nullable Integer draft) {}
