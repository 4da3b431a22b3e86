package org.parley.kernel;

import java.util.Map;

/** The use case is for people who are signed in, and the caller is not. */
public final class SignInNeeded extends Refusal {
    private static final long serialVersionUID = 1L;

    public SignInNeeded() {
        super("sign in first", Map.of());
    }

    @Override
    public String key() {
        return "refusal.sign-in-needed";
    }
}
