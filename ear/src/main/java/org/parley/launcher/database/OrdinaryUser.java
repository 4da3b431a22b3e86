package org.parley.launcher.database;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.launcher.host.ExitCode;
import org.parley.launcher.host.OutsideCommand;
import org.parley.launcher.host.Refused;

/**
 * The identity under which PostgreSQL runs. It refuses to run as root, so root puts it into a user name space of its
 * own, or, where the system forbids that, hands its files to the user {@code nobody}.
 */
sealed interface OrdinaryUser {
    /** Returns the words to put before a command. */
    List<String> prefix();

    /** Lets this identity work in a directory below the data directory. */
    default void own(Path directory) throws IOException {}

    /** The user who started Parley. */
    record Myself() implements OrdinaryUser {
        @Override
        public List<String> prefix() {
            return List.of();
        }
    }

    /** Root in a user name space, where it is nobody in particular; files still belong to root. */
    record OwnNameSpace() implements OrdinaryUser {
        @Override
        public List<String> prefix() {
            return List.of("unshare", "--user");
        }
    }

    /** The unprivileged user of the system. */
    record Nobody() implements OrdinaryUser {
        @Override
        public List<String> prefix() {
            return List.of("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups");
        }

        @Override
        public void own(Path directory) throws IOException {
            var nobody =
                    directory.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody");
            Files.walkFileTree(directory, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) throws IOException {
                    Files.setOwner(path, nobody);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) throws IOException {
                    if (!attributes.isSymbolicLink()) {
                        Files.setOwner(path, nobody);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
            letThrough(directory.getParent());
        }

        private static void letThrough(@Nullable Path directory) throws IOException {
            if (directory != null) {
                var permissions = Files.getPosixFilePermissions(directory);
                permissions.add(PosixFilePermission.OTHERS_EXECUTE);
                Files.setPosixFilePermissions(directory, permissions);
            }
        }
    }

    /**
     * Finds the identity to use.
     *
     * @throws Refused when root may neither make a name space nor become nobody
     */
    static OrdinaryUser find(Path directory) {
        if (!"root".equals(System.getProperty("user.name"))) {
            return new Myself();
        }
        for (var candidate : List.of(new OwnNameSpace(), new Nobody())) {
            var words = new ArrayList<>(candidate.prefix());
            words.add("true");
            if (new OutsideCommand(words, directory).works()) {
                return candidate;
            }
        }
        throw new Refused(
                ExitCode.DATABASE_UNREACHABLE,
                "PostgreSQL does not run as root, and neither unshare nor setpriv works here; start Parley as another "
                        + "user or set PARLEY_DB_URL.");
    }
}
