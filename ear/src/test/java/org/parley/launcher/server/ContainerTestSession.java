package org.parley.launcher.server;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.parley.launcher.TestDatabases;
import org.parley.launcher.TestSession;
import org.parley.launcher.host.Ports;

/**
 * Prepares what {@code arquillian.xml} refers to, before Arquillian reads it: a database, a port and the same settings
 * of Payara Micro that the product runs with. Does nothing in a run of unit tests.
 */
public final class ContainerTestSession implements LauncherSessionListener {
    /** By this option the process of the container is known. */
    static final String MARK = "-Dparley.test.server=container";

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (System.getProperty("arquillian.xml") != null) {
            prepare();
        }
    }

    private static void prepare() {
        var data = TestSession.temporaryDirectory("container");
        var settings = settings(data);
        var files = PayaraFiles.write(data.resolve("payara"), settings);
        var java = new ArrayList<>(ServerCommand.javaOptions(settings, files));
        java.add(MARK);
        systemProperties(settings).forEach((name, value) -> java.add("-D" + name + "=" + value));
        System.setProperty("parley.test.java.options", String.join(" ", java));
        System.setProperty("parley.test.micro.options", String.join(" ", ServerCommand.payaraOptions(settings, files)));
    }

    private static ServerSettings settings(Path data) {
        var port = Ports.free();
        return new ServerSettings(
                TestSession.distribution(),
                data,
                "127.0.0.1",
                port,
                ServerSettings.localUrl("127.0.0.1", port),
                List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"),
                false,
                "operator-key-of-container",
                TestDatabases.create("container"));
    }

    /** The container inherits no environment of ours, so the settings go by the properties of the same meaning. */
    private static Map<String, String> systemProperties(ServerSettings settings) {
        return Map.of(
                "parley.db.url", settings.database().url(),
                "parley.db.user", settings.database().user(),
                "parley.db.password", settings.database().password(),
                "parley.data", settings.data().toString(),
                "parley.demo", "false",
                "parley.base.url", settings.baseUrl().toString(),
                "parley.operator.key", settings.operatorKey());
    }
}
