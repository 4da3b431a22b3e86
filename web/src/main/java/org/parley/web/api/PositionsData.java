package org.parley.web.api;

import java.util.List;
import java.util.Optional;

/**
 * The consolidated position: what every group holds on every paragraph.
 *
 * @param url address of its page
 * @param pdf address of the document for the archive
 * @param edition the newest edition; null before publication
 * @param convergence where the groups agree, Markdown
 * @param divergence where they do not, Markdown
 * @param method how the secretariat worked, Markdown
 * @param silence who was invited and did not take part
 * @param coverage how many comments are answered
 * @param items in the order of the paragraphs, then of the groups
 */
public record PositionsData(
        String url,
        String pdf,
        Optional<OutcomeEditionData> edition,
        String convergence,
        String divergence,
        String method,
        SilenceData silence,
        CoverageData coverage,
        List<PositionData> items) {}
