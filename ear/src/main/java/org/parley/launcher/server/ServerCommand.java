package org.parley.launcher.server;

import java.lang.module.ModuleFinder;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line of the child process. */
final class ServerCommand {
    /** What the manifest of Payara Micro opens; it counts only when the jar itself is run. */
    private static final List<String> OPENED = List.of(
            "java.base/jdk.internal.loader",
            "java.base/java.lang",
            "java.base/java.net",
            "java.base/java.nio",
            "java.base/java.util",
            "java.base/java.io",
            "java.base/sun.nio.ch",
            "java.base/sun.net.www.protocol.jrt",
            "java.base/sun.net.www.protocol.jar",
            "java.management/sun.management",
            "java.management/javax.management",
            "java.management/javax.management.openmbean",
            "jdk.management/com.sun.management.internal",
            "java.naming/javax.naming.spi",
            "java.rmi/sun.rmi.transport",
            "java.logging/java.util.logging");

    private static final List<String> EXPORTED =
            List.of("java.base/jdk.internal.ref", "java.naming/com.sun.jndi.ldap", "jdk.naming.dns/com.sun.jndi.dns");

    /** Lucene reads its postings faster with it. Later Java versions may no longer have it under this name. */
    private static final String VECTORS = "jdk.incubator.vector";

    private ServerCommand() {}

    static List<String> of(ServerSettings settings, PayaraFiles files) {
        var words = new ArrayList<String>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(javaOptions(settings, files));
        words.add("-cp");
        words.add(settings.home().resolve("payara-micro.jar") + ":" + ownClasses());
        words.add(ServerProcess.class.getName());
        words.addAll(payaraOptions(settings, files));
        words.add("--deploy");
        words.add(settings.home().resolve("ROOT.war").toString());
        return words;
    }

    static List<String> javaOptions(ServerSettings settings, PayaraFiles files) {
        var words = new ArrayList<String>(settings.javaOptions());
        words.add("-XX:+ExitOnOutOfMemoryError");
        if (ModuleFinder.ofSystem().find(VECTORS).isPresent()) {
            words.add("--add-modules=" + VECTORS);
        }
        words.add("--enable-native-access=ALL-UNNAMED");
        OPENED.forEach(name -> words.add("--add-opens=" + name + "=ALL-UNNAMED"));
        EXPORTED.forEach(name -> words.add("--add-exports=" + name + "=ALL-UNNAMED"));
        words.add("-Djava.io.tmpdir=" + files.temporary());
        words.add("-Djava.awt.headless=true");
        return words;
    }

    static List<String> payaraOptions(ServerSettings settings, PayaraFiles files) {
        return List.of(
                "--nocluster",
                "--disablephonehome",
                "--port",
                Integer.toString(settings.port()),
                "--rootdir",
                files.root().toString(),
                "--prebootcommandfile",
                files.beforeBoot().toString(),
                "--logproperties",
                files.logging().toString());
    }

    private static Path ownClasses() {
        var source = ServerCommand.class.getProtectionDomain().getCodeSource();
        return Path.of(URI.create(source.getLocation().toString()));
    }
}
