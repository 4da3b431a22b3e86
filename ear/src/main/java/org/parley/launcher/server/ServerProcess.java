package org.parley.launcher.server;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import org.parley.launcher.host.Console;

/**
 * What the child process runs: Payara Micro, and beside it a guard that reads standard input. The end of that input
 * means that the launcher wants the server stopped or is dead.
 */
public final class ServerProcess {
    private static final long PATIENCE_MILLIS = 20_000;

    private ServerProcess() {}

    /** Starts the guard, then hands the arguments to Payara Micro. */
    @Console
    public static void main(String[] arguments) throws ReflectiveOperationException {
        startDaemon("launcher guard", ServerProcess::waitForEndOfInput);
        try {
            Class.forName("fish.payara.micro.PayaraMicro")
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) arguments);
        } catch (InvocationTargetException e) {
            e.getTargetException().printStackTrace(System.out);
            Runtime.getRuntime().halt(1);
        }
    }

    private static void waitForEndOfInput() {
        try {
            System.in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            // A broken pipe says the same as its end.
        }
        startDaemon("last resort", ServerProcess::haltAfterPatience);
        System.exit(0);
    }

    private static void haltAfterPatience() {
        try {
            Thread.sleep(PATIENCE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(1);
    }

    private static void startDaemon(String name, Runnable work) {
        var thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }
}
