package org.parley.kernel;

import java.io.File;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The places of the classes that a program needs, so that it loads the same ones, wherever the server unpacked them. */
final class ProgramPath {
    private ProgramPath() {}

    static String of(Class<?> program, List<Class<?>> needed) {
        var places = new LinkedHashSet<String>();
        Stream.concat(Stream.of(program), needed.stream()).forEach(type -> placeOf(type)
                .map(Path::toString)
                .ifPresentOrElse(places::add, () -> places.add(allBeside(needed))));
        return String.join(File.pathSeparator, places);
    }

    private static Optional<Path> placeOf(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        URL location = source == null ? null : source.getLocation();
        return location == null ? Optional.empty() : file(location).filter(Files::exists);
    }

    /** A server that loads a class from elsewhere still has all jars of the application in one directory. */
    private static String allBeside(List<Class<?>> needed) {
        return needed.stream()
                .flatMap(type -> placeOf(type).stream())
                .findFirst()
                .map(jar -> jar.resolveSibling("*").toString())
                .orElseThrow(() -> new IllegalStateException("no file holds any of " + needed));
    }

    private static Optional<Path> file(URL location) {
        String address = location.toString().replaceFirst("^jar:(file:.*)!/.*$", "$1");
        try {
            return address.startsWith("file:") ? Optional.of(Path.of(new URI(address))) : Optional.empty();
        } catch (URISyntaxException | IllegalArgumentException notWritten) {
            return Optional.of(Path.of(location.getPath()));
        }
    }
}
