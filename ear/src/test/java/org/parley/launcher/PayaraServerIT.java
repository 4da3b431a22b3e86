package org.parley.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.parley.launcher.database.DatabaseAccess;
import org.parley.launcher.host.Ports;

/** The EAR on a Payara Server as an operator would run it, in a domain made for the test. */
@Timeout(value = 8, unit = TimeUnit.MINUTES)
class PayaraServerIT {
    private static final Path SERVER = Path.of(System.getProperty("parley.payara.server", "target/payara6"));
    private static final Path EAR = Path.of(System.getProperty("parley.ear", "target/parley.ear"));
    private static final String DOMAIN = "parley";
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir
    Path directory;

    private final int port = Ports.free();
    private final int adminPort = Ports.free();
    private final DatabaseAccess database = TestDatabases.create("payaraserver");

    @BeforeEach
    void startDomain() throws IOException, InterruptedException {
        asadmin(
                "create-domain",
                "--nopassword",
                "--domaindir",
                domains(),
                "--adminport",
                text(adminPort),
                "--instanceport",
                text(port),
                "--domainproperties",
                otherPorts(),
                DOMAIN);
        asadmin("start-domain", "--domaindir", domains(), DOMAIN);
    }

    @AfterEach
    void stopDomain() throws IOException, InterruptedException {
        asadmin("stop-domain", "--domaindir", domains(), "--kill", "true", DOMAIN);
    }

    @Test
    void deploys_the_ear_and_serves_the_home_page() throws IOException, InterruptedException {
        asadmin("--port", text(adminPort), "set-microprofile-healthcheck-configuration", "--endpoint", "server-health");
        asadmin("--port", text(adminPort), "deploy", "--name", "parley", EAR.toString());

        assertThat(get("/health/ready").body()).isEqualTo("up\n");
        assertThat(get("/").statusCode()).isEqualTo(200);
        assertThat(get("/").body()).contains("<html").contains("Parley");
        assertThat(applications()).contains("parley");

        asadmin("--port", text(adminPort), "undeploy", "parley");
        assertThat(get("/").body()).doesNotContain("Parley");
    }

    private String applications() throws IOException, InterruptedException {
        return asadmin("--port", text(adminPort), "list-applications");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                    .timeout(PATIENCE)
                    .build();
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    private String domains() {
        return directory.resolve("domains").toString();
    }

    private static String otherPorts() {
        var names = List.of(
                "jms.port",
                "domain.jmxPort",
                "orb.listener.port",
                "http.ssl.port",
                "orb.ssl.port",
                "orb.mutualauth.port",
                "osgi.shell.telnet.port",
                "java.debugger.port",
                "hazelcast.das.port",
                "hazelcast.start.port");
        return String.join(
                ":", names.stream().map(name -> name + "=" + Ports.free()).toList());
    }

    private static String text(int number) {
        return Integer.toString(number);
    }

    private String asadmin(String... words) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(SERVER.resolve("bin/asadmin").toString(), "--interactive=false"));
        command.addAll(List.of(words));
        var output = directory.resolve("asadmin.log");
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().putAll(environment());
        var process = builder.start();
        var ended = process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        process.destroyForcibly();
        var text = Files.readString(output, StandardCharsets.UTF_8);
        assertThat(ended && process.exitValue() == 0)
                .as(String.join(" ", words) + "\n" + text)
                .isTrue();
        return text;
    }

    private Map<String, String> environment() {
        var java = System.getProperty("java.home");
        return Map.of(
                "AS_JAVA",
                java,
                "JAVA_HOME",
                java,
                "PARLEY_DB_URL",
                database.url(),
                "PARLEY_DB_USER",
                database.user(),
                "PARLEY_DB_PASSWORD",
                database.password(),
                "PARLEY_DATA",
                directory.resolve("data").toString(),
                "PARLEY_DEMO",
                "false",
                "PARLEY_BASE_URL",
                "http://127.0.0.1:" + port,
                "PARLEY_OPERATOR_KEY",
                "operator-key-of-the-ear");
    }
}
