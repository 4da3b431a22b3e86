package org.parley.web.json;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.parley.kernel.Faults;
import org.parley.kernel.Page;
import org.parley.stakeholder.StakeholderGroup;

/** The parameters of an address, read strictly: a value that means nothing is a fault, not a filter that is off. */
public final class Query {
    private static final int USUAL_LIMIT = 20;

    private final MultivaluedMap<String, String> parameters;
    private final Faults faults = new Faults();

    /** The parameters of the present request. */
    public Query(UriInfo address) {
        this(address.getQueryParameters());
    }

    Query(MultivaluedMap<String, String> parameters) {
        this.parameters = parameters;
    }

    /** A parameter that is there and not blank. */
    public Optional<String> text(String name) {
        return Optional.ofNullable(parameters.getFirst(name)).filter(value -> !value.isBlank());
    }

    /**
     * A parameter that names one of a few things by its code.
     *
     * @param of finds the thing
     * @param rule of the fault if there is none
     */
    public <T> Optional<T> coded(String name, Function<String, Optional<T>> of, String rule) {
        var found = text(name).flatMap(of);
        if (found.isEmpty() && text(name).isPresent()) {
            refuse(name, rule);
        }
        return found;
    }

    /** The stakeholder group in the parameter {@code group}. */
    public Optional<StakeholderGroup> group() {
        return coded("group", StakeholderGroup::of, "group");
    }

    /** The country in the parameter {@code country}, ISO 3166-1 alpha-2. */
    public Optional<String> country() {
        var country = text("country");
        faults.country("country", country.orElse(null));
        return country;
    }

    /** True or false. */
    public Optional<Boolean> flag(String name) {
        return coded(
                name,
                value -> switch (value) {
                    case "true" -> Optional.of(true);
                    case "false" -> Optional.of(false);
                    default -> Optional.empty();
                },
                "flag");
    }

    /** Whether the parameter {@code order} asks for the newest first; oldest first is the usual. */
    public boolean newestFirst() {
        return coded(
                        "order",
                        value -> switch (value) {
                            case "newest" -> Optional.of(true);
                            case "oldest" -> Optional.of(false);
                            default -> Optional.empty();
                        },
                        "list-order")
                .orElse(false);
    }

    /** A whole number from 0. */
    public Optional<Integer> number(String name) {
        return coded(name, Query::whole, "json-number");
    }

    /** Number of the last item of the page before, in the parameter {@code after}. */
    public Optional<Integer> after() {
        return coded("after", Query::whole, "cursor");
    }

    /** How many items a page is to have: the parameter {@code limit}, 1 to {@value Page#LONGEST}. */
    public int limit() {
        return coded("limit", value -> whole(value).filter(limit -> limit >= 1 && limit <= Page.LONGEST), "limit")
                .orElse(USUAL_LIMIT);
    }

    private static Optional<Integer> whole(String value) {
        return value.matches("[0-9]{1,9}") ? Optional.of(Integer.valueOf(value)) : Optional.empty();
    }

    private void refuse(String name, String rule) {
        faults.add(name, rule, Map.of("value", Faults.shortened(text(name).orElse("")), "longest", Page.LONGEST));
    }

    /**
     * Ends the reading.
     *
     * @throws org.parley.kernel.Invalid naming every parameter that means nothing
     */
    public void check() {
        faults.refuseAny();
    }
}
