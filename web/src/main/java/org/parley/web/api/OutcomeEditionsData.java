package org.parley.web.api;

import java.util.List;

/**
 * The editions of an outcome.
 *
 * @param items oldest first; none before publication
 */
public record OutcomeEditionsData(List<OutcomeEditionData> items) {}
