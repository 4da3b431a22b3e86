package org.parley.kernel;

import jakarta.ejb.ApplicationException;
import java.util.Map;

/**
 * A request that Parley will not carry out, and why. The one family of errors that people see: the transaction is
 * rolled back, the web layer writes the sentence of {@link #key()} in the reader's language, and nothing is logged.
 */
@ApplicationException(rollback = true)
public abstract sealed class Refusal extends RuntimeException
        permits NotFound,
                SignInNeeded,
                NotPermitted,
                WrongPhase,
                DeadlinePassed,
                Conflict,
                Invalid,
                TooManyRequests,
                Busy {
    private static final long serialVersionUID = 1L;

    private final transient Map<String, Object> details;

    Refusal(String message, Map<String, Object> details) {
        super(message);
        this.details = Map.copyOf(details);
    }

    /** Key of the sentence in the message bundle, e.g. {@code refusal.not-found}. */
    public abstract String key();

    /** What the sentence names: the parameters of the message. */
    public Map<String, Object> details() {
        return details;
    }
}
