package org.parley.web.api;

import org.jspecify.annotations.Nullable;

/**
 * Another draft that goes into this one.
 *
 * @param with identity of the other draft
 * @param otherVersion state of the other draft
 * @param text of both; null to keep that of this draft
 * @param wording of both; null to keep that of this draft
 */
public record NewMerge(
        @Nullable Integer with,
        @Nullable Integer otherVersion,
        @Nullable String text,
        @Nullable String wording) {}
