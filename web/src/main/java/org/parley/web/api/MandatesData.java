package org.parley.web.api;

import java.util.List;

/**
 * Mandates of the person signed in, and those that wait for their decision.
 *
 * @param items held, asked for or ended
 * @param requests of others
 */
public record MandatesData(List<MandateData> items, List<MandateRequestData> requests) {}
