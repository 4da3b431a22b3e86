package org.parley.launcher.host;

/** The exit codes of the command line. Each reason for not running has its own, so that scripts can tell them apart. */
public enum ExitCode {
    DONE(0),
    FAILED(1),
    WRONG_USAGE(2),
    PORT_TAKEN(20),
    DATA_NOT_WRITABLE(21),
    DATA_IN_USE(22),
    DATABASE_UNREACHABLE(23),
    DEPLOYMENT_FAILED(24),
    SERVER_STOPPED(25),
    NO_SERVER(26);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    /** Returns the number handed to the operating system. */
    public int number() {
        return number;
    }
}
