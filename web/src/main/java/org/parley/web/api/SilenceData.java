package org.parley.web.api;

import java.util.List;

/**
 * Who was invited and did not take part.
 *
 * @param invited how many organisations were invited
 * @param responded how many of them took part
 * @param organisations names of the first of those that did not
 */
public record SilenceData(int invited, int responded, List<String> organisations) {}
