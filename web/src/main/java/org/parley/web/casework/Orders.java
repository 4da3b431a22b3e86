package org.parley.web.casework;

import java.util.Optional;
import org.parley.casework.BulkKind;
import org.parley.casework.BulkOrder;
import org.parley.disposition.Decision;
import org.parley.web.Form;

/** Reads from forms what is to be done with many comments: {@code assign:17}, or {@code assign} and the rest in fields. */
final class Orders {
    private Orders() {}

    /** What is to be done. */
    static Optional<BulkKind> kind(Form form) {
        return BulkKind.of(form.shown("act").replaceFirst(":.*$", ""));
    }

    /** Whether the form says all that there is to say, so that no further page needs to ask. */
    static boolean complete(Form form, BulkKind kind) {
        return switch (kind) {
            case ASSIGN -> named(form) || form.value("assignee") != null;
            case TAG, UNTAG -> named(form) || form.given("tag").isPresent();
            case DECIDE -> form.value("reason") != null;
            case READ, UNREAD -> true;
        };
    }

    private static boolean named(Form form) {
        return form.shown("act").contains(":");
    }

    static BulkOrder order(Form form, BulkKind kind) {
        var after = form.shown("act").replaceFirst("^[^:]*:?", "");
        return switch (kind) {
            case ASSIGN -> BulkOrder.assign(named(form) ? Numbers.of(after) : Numbers.of(form, "assignee"));
            case TAG, UNTAG -> BulkOrder.tag(kind, named(form) ? Numbers.of(after) : Numbers.of(form, "tag"));
            case DECIDE ->
                BulkOrder.decide(
                        Decision.of(form.shown("decision")).orElse(null),
                        form.shown("reason"),
                        form.number("duplicate").orElse(null));
            case READ, UNREAD -> BulkOrder.of(kind);
        };
    }
}
