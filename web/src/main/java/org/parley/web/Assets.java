package org.parley.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.parley.kernel.Digest;

/**
 * Style, script and pictures that pages use. An address carries a digest of the content, so that browsers may keep it
 * for ever and never see an old one.
 */
@Path("/assets")
@RequestScoped
public class Assets {
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=utf-8",
            "js", "application/javascript;charset=utf-8",
            "svg", "image/svg+xml",
            "png", "image/png");

    /**
     * Each style sheet with the files, under {@code assets/style}, that make it up. The first is on all pages; a page
     * takes at most one more.
     */
    static final Map<String, List<String>> SHEETS = Map.of(
            "parley.css", List.of("parts", "reading", "contribution", "following"),
            "search.css", List.of("search"),
            "positions.css", List.of("plot", "position"),
            "answers.css", List.of("plot", "answers"),
            "versions.css", List.of("versions"),
            "secretariat.css",
                    List.of(
                            "office",
                            "preparation",
                            "workbench",
                            "casework",
                            "consolidation",
                            "plot",
                            "position",
                            "versions"));

    /**
     * Each script with the files, under {@code assets/script}, that make it up. The first is on all pages, and its first
     * file serves all others; the second is on the pages on which a secretariat works.
     */
    static final Map<String, List<String>> SCRIPTS = Map.of(
            "parley.js",
            List.of("page", "basket", "reading", "following"),
            "secretariat.js",
            List.of("workbench", "answers", "consolidation"));

    private static final int YEAR_SECONDS = 31_536_000;
    private static final Map<String, Optional<Asset>> KNOWN = new ConcurrentHashMap<>();

    @SuppressWarnings("ArrayRecordComponent") // never compared, and not worth a copy for each request
    private record Asset(byte[] content, String digest, String type) {}

    static String address(String name) {
        return "/assets/" + asset(name).orElseThrow().digest() + "/" + name;
    }

    static byte[] content(String name) {
        return asset(name).orElseThrow().content();
    }

    @GET
    @Path("{digest}/{name}")
    public Response get(@PathParam("digest") String digest, @PathParam("name") String name) {
        var asset = asset(name).filter(known -> known.digest().equals(digest)).orElseThrow(NotFoundException::new);
        var keep = new CacheControl();
        keep.setMaxAge(YEAR_SECONDS);
        keep.getCacheExtension().put("immutable", null);
        return Response.ok(asset.content(), asset.type()).cacheControl(keep).build();
    }

    private static Optional<Asset> asset(String name) {
        return name.matches("[a-z0-9-]+(\\.[a-z0-9-]+)*\\.(css|js|svg|png)")
                ? KNOWN.computeIfAbsent(name, Assets::read)
                : Optional.empty();
    }

    private static Optional<Asset> read(String name) {
        var content = new ByteArrayOutputStream();
        for (var source : sources(name)) {
            if (!append(source, content)) {
                return Optional.empty();
            }
        }
        var bytes = content.toByteArray();
        var type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
        return Optional.of(new Asset(bytes, Digest.of(bytes).substring(0, 12), type));
    }

    private static List<String> sources(String name) {
        if (SCRIPTS.containsKey(name)) {
            return all(SCRIPTS.get(name), "/assets/script/", ".js");
        }
        return SHEETS.containsKey(name) ? all(SHEETS.get(name), "/assets/style/", ".css") : List.of("/assets/" + name);
    }

    private static List<String> all(List<String> parts, String directory, String ending) {
        return parts.stream().map(part -> directory + part + ending).toList();
    }

    private static boolean append(String resource, ByteArrayOutputStream content) {
        try (var source = Assets.class.getResourceAsStream(resource)) {
            if (source == null) {
                return false;
            }
            source.transferTo(content);
            return true;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
