package org.parley.kernel;

import java.util.List;
import java.util.Map;

/** Fields of what a person sent break rules; each is named. */
public final class Invalid extends Refusal {
    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    /** @param faults at least one */
    public Invalid(List<Fault> faults) {
        super("invalid: " + faults, Map.of("count", faults.size()));
        this.faults = List.copyOf(faults);
    }

    public Invalid(String field, String rule) {
        this(List.of(new Fault(field, rule)));
    }

    public Invalid(String field, String rule, Map<String, Object> details) {
        this(List.of(new Fault(field, rule, details)));
    }

    /** The faults in the order of the fields. */
    public List<Fault> faults() {
        return faults;
    }

    @Override
    public String key() {
        return "refusal.invalid";
    }
}
