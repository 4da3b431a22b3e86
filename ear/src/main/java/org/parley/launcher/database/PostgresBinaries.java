package org.parley.launcher.database;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.parley.launcher.host.Directories;
import org.tukaani.xz.XZInputStream;

/**
 * The PostgreSQL programs for this machine, unpacked from the jar that carries them. They are unpacked once per
 * version; a start that is cut short leaves nothing half done behind.
 */
final class PostgresBinaries {
    private PostgresBinaries() {}

    /**
     * Returns the directory with {@code bin/} and {@code lib/}, unpacking it below {@code runtime} when it is not there.
     *
     * @throws FileNotFoundException when this distribution carries no PostgreSQL for the operating system
     */
    static Path unpackInto(Path runtime) throws IOException {
        var archive = archive();
        var home = runtime.resolve("postgresql-" + fingerprint(archive));
        if (Files.isDirectory(home)) {
            return home;
        }
        var draft = runtime.resolve("postgresql.new");
        Directories.delete(draft);
        Files.createDirectory(draft);
        try (var packed = archive.openStream();
                var tar = new TarArchiveInputStream(new XZInputStream(packed))) {
            unpack(tar, draft);
        }
        Files.move(draft, home, StandardCopyOption.ATOMIC_MOVE);
        return home;
    }

    private static URL archive() throws FileNotFoundException {
        var name = "/postgres-" + system() + "-" + processor() + ".txz";
        var archive = PostgresBinaries.class.getResource(name);
        if (archive == null) {
            throw new FileNotFoundException(name);
        }
        return archive;
    }

    private static String system() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac") ? "darwin" : "linux";
    }

    private static String processor() {
        var name = System.getProperty("os.arch");
        return name.equals("aarch64") || name.equals("arm64") ? "arm_64" : "x86_64";
    }

    private static String fingerprint(URL archive) throws IOException {
        if (archive.openConnection() instanceof JarURLConnection jar) {
            return Long.toHexString(jar.getJarEntry().getCrc());
        }
        return Long.toHexString(Files.size(Path.of(URI.create(archive.toString()))));
    }

    private static void unpack(TarArchiveInputStream tar, Path home) throws IOException {
        for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
            var target = home.resolve(entry.getName()).normalize();
            if (!target.startsWith(home)) {
                throw new IOException("the archive leads out of its directory: " + entry.getName());
            }
            if (!isForDevelopers(entry)) {
                unpack(entry, tar, target);
            }
        }
    }

    private static boolean isForDevelopers(TarArchiveEntry entry) {
        return entry.getName().endsWith(".a") || entry.getName().contains("include/");
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.resolve("..").normalize());
        if (entry.isSymbolicLink() || entry.isLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        try (OutputStream out = Files.newOutputStream(target)) {
            content.transferTo(out);
        }
        var isProgram = target.resolve("..").normalize().endsWith("bin");
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(isProgram ? "rwxr-xr-x" : "rw-r--r--"));
    }
}
