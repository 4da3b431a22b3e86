package org.parley.web.api;

import java.util.List;
import org.parley.kernel.Fault;
import org.parley.web.Site;

/**
 * Something that a draft lacks before it can be sent.
 *
 * @param field which field
 * @param rule which rule it breaks
 * @param detail the rule in a sentence
 */
public record LackData(String field, String rule, String detail) {
    static List<LackData> of(List<Fault> faults, Site site) {
        return faults.stream()
                .map(fault -> new LackData(fault.field(), fault.rule(), site.text(fault)))
                .toList();
    }
}
