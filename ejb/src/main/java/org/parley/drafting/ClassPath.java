package org.parley.drafting;

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
import org.apache.commons.logging.LogFactory;
import org.apache.fontbox.FontBoxFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessRead;

/**
 * The places of the classes that {@link PdfText} needs, so that its process loads the same ones, wherever the server
 * unpacked them.
 */
final class ClassPath {

    private static final List<Class<?>> NEEDED =
            List.of(PdfText.class, Loader.class, RandomAccessRead.class, FontBoxFont.class, LogFactory.class);

    private ClassPath() {}

    static String ofPdfText() {
        var places = new LinkedHashSet<String>();
        for (Class<?> needed : NEEDED) {
            placeOf(needed).map(Path::toString).ifPresentOrElse(places::add, () -> places.add(allBeside(Loader.class)));
        }
        return String.join(File.pathSeparator, places);
    }

    private static Optional<Path> placeOf(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        URL location = source == null ? null : source.getLocation();
        return location == null ? Optional.empty() : file(location).filter(Files::exists);
    }

    /** A server that loads a class from elsewhere still has all jars of the application in one directory. */
    private static String allBeside(Class<?> type) {
        return placeOf(type)
                .map(jar -> jar.resolveSibling("*").toString())
                .orElseThrow(() -> new IllegalStateException("no file holds " + type));
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
