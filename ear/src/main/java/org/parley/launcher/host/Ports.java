package org.parley.launcher.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Locale;

/** TCP ports of this machine. */
public final class Ports {
    private Ports() {}

    /** Returns a port of the loopback address that was free a moment ago. */
    public static int free() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Makes sure that a server could listen there now.
     *
     * @throws Refused when the port is taken or the address is not one of this machine
     */
    public static void requireFree(String address, int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(address), port));
        } catch (BindException e) {
            throw new Refused(
                    ExitCode.PORT_TAKEN,
                    "Parley cannot listen on " + address + " port " + port + " (" + reason(e)
                            + "); choose another with " + "--port or --address.",
                    e);
        } catch (IOException e) {
            throw new Refused(ExitCode.WRONG_USAGE, "The address " + address + " is not known on this machine.", e);
        }
    }

    private static String reason(BindException e) {
        var message = String.valueOf(e.getMessage());
        return message.contains("in use") ? "another program already uses it" : message.toLowerCase(Locale.ROOT);
    }
}
