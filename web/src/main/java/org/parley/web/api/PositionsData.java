package org.parley.web.api;

import java.util.List;

/**
 * The consolidated position: what every group holds on every paragraph.
 *
 * @param url address of its page
 * @param pdf address of the document for the archive
 * @param coverage how many comments are answered
 * @param items in the order of the paragraphs, then of the groups
 */
public record PositionsData(String url, String pdf, CoverageData coverage, List<PositionData> items) {}
