package org.parley.launcher.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.parley.launcher.host.Directories;

/** The private directory of one Payara Micro: settings written anew at each start, so that nothing stale lives on. */
final class PayaraFiles {
    private final Path directory;

    private PayaraFiles(Path directory) {
        this.directory = directory;
    }

    static PayaraFiles write(Path directory, ServerSettings settings) {
        try {
            Directories.delete(directory);
            Files.createDirectories(directory.resolve("root"));
            Files.createDirectories(directory.resolve("tmp"));
            var files = new PayaraFiles(directory);
            Files.writeString(files.logging(), template("logging.properties"));
            Files.writeString(files.beforeBoot(), template("before-boot.txt").replace("{address}", settings.address()));
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String template(String name) throws IOException {
        try (var content = PayaraFiles.class.getResourceAsStream(name)) {
            if (content == null) {
                throw new IOException("the launcher was built without " + name);
            }
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    Path root() {
        return directory.resolve("root");
    }

    Path temporary() {
        return directory.resolve("tmp");
    }

    Path logging() {
        return directory.resolve("logging.properties");
    }

    Path beforeBoot() {
        return directory.resolve("before-boot.txt");
    }
}
