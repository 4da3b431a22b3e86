package org.parley.launcher.server;

import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.launcher.database.DatabaseAccess;

/**
 * What a server is started with.
 *
 * @param home directory of the distribution, with {@code payara-micro.jar}, {@code ROOT.war} and {@code lib/}
 * @param data absolute path of the data directory
 * @param address address to listen on, such as {@code 127.0.0.1}
 * @param baseUrl address by which readers reach the server, without a slash at the end
 * @param javaOptions options of the virtual machine, such as {@code -Xmx1g}
 */
public record ServerSettings(
        Path home,
        Path data,
        String address,
        int port,
        URI baseUrl,
        List<String> javaOptions,
        boolean demo,
        String operatorKey,
        DatabaseAccess database) {
    public ServerSettings {
        javaOptions = List.copyOf(javaOptions);
    }

    /** Returns the environment variables by which the application learns of them. */
    Map<String, String> environment() {
        var environment = new LinkedHashMap<String, String>();
        environment.put("PARLEY_DB_URL", database.url());
        environment.put("PARLEY_DB_USER", database.user());
        environment.put("PARLEY_DB_PASSWORD", database.password());
        environment.put("PARLEY_DATA", data.toString());
        environment.put("PARLEY_DEMO", Boolean.toString(demo));
        environment.put("PARLEY_BASE_URL", baseUrl.toString());
        environment.put("PARLEY_OPERATOR_KEY", operatorKey);
        return environment;
    }

    /** Returns the address for a client on this machine. */
    public URI localUrl() {
        return localUrl(address, port);
    }

    /** Returns the address for a client on this machine; a wildcard address is reached over loopback. */
    public static URI localUrl(String address, int port) {
        var host =
                switch (address) {
                    case "0.0.0.0" -> "127.0.0.1";
                    case "::" -> "::1";
                    default -> address;
                };
        return URI.create("http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port);
    }
}
