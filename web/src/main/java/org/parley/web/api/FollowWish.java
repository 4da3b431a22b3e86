package org.parley.web.api;

import org.jspecify.annotations.Nullable;

/**
 * What a program wants to follow: the consultation, or what is named beside it.
 *
 * @param consultation slug
 * @param document slug of a document of it
 * @param paragraph number of a paragraph of the document
 * @param comment number of a comment
 * @param frequency how often it is mailed: at-once, daily, weekly, never; null for as often as the account says
 */
public record FollowWish(
        @Nullable String consultation,
        @Nullable String document,
        @Nullable String paragraph,
        @Nullable Integer comment,
        @Nullable String frequency) {}
