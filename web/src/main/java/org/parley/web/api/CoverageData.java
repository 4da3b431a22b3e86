package org.parley.web.api;

import java.util.LinkedHashMap;
import java.util.Map;
import org.parley.disposition.Coverage;

/**
 * How many comments are answered.
 *
 * @param total all comments
 * @param answered those with a disposition
 * @param byGroup the same for each stakeholder group, by its code
 */
public record CoverageData(int total, int answered, Map<String, ShareData> byGroup) {
    /**
     * Answered comments out of all of them.
     *
     * @param total all comments
     * @param answered those with a disposition
     */
    public record ShareData(int total, int answered) {}

    static CoverageData of(Coverage coverage) {
        var byGroup = new LinkedHashMap<String, ShareData>();
        coverage.byGroup()
                .forEach((group, share) -> byGroup.put(group.code(), new ShareData(share.total(), share.answered())));
        return new CoverageData(coverage.total(), coverage.answered(), byGroup);
    }
}
