package org.parley.launcher.host;

import java.io.PrintStream;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** The terminal: one plain line per event on standard output, refusals on standard error. */
public final class Terminal {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private final PrintStream out;
    private final PrintStream err;
    private final Clock clock;

    public Terminal(PrintStream out, PrintStream err, Clock clock) {
        this.out = out;
        this.err = err;
        this.clock = clock;
    }

    /** Returns the terminal of this process. */
    @Console
    public static Terminal ofThisProcess() {
        return new Terminal(System.out, System.err, Clock.system(ZoneId.systemDefault()));
    }

    /** Prints an event with the time of day in front. */
    public void event(String sentence) {
        var time = LocalTime.ofInstant(clock.instant(), clock.getZone()).truncatedTo(ChronoUnit.SECONDS);
        say(TIME.format(time) + " " + sentence);
    }

    /** Prints a line as it is. */
    public void say(String line) {
        out.println(line);
        out.flush();
    }

    /** Rewrites the current line, for progress. */
    public void rewrite(String line) {
        out.print("\r" + line);
        out.flush();
    }

    /** Prints why something was not done. */
    public void complain(String sentence) {
        err.println(sentence);
        err.flush();
    }
}
