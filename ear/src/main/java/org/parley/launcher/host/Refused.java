package org.parley.launcher.host;

/** Parley cannot do what was asked. The message is one sentence for the person at the terminal. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ExitCode code;

    public Refused(ExitCode code, String sentence) {
        super(sentence);
        this.code = code;
    }

    public Refused(ExitCode code, String sentence, Throwable cause) {
        super(sentence, cause);
        this.code = code;
    }

    public ExitCode code() {
        return code;
    }

    /** Returns the sentence. Never null, unlike {@link #getMessage()} in general. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
