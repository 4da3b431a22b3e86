package org.parley.web.api;

import java.util.List;

/**
 * Drafts to be sent.
 *
 * @param drafts their identities
 * @param again those that say again what the sender said before in the same words
 */
public record ChosenDrafts(List<Integer> drafts, List<Integer> again) {}
