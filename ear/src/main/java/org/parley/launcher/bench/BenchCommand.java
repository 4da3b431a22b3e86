package org.parley.launcher.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.parley.launcher.database.DatabaseAccess;
import org.parley.launcher.database.Durability;
import org.parley.launcher.database.EmbeddedDatabase;
import org.parley.launcher.host.DataDirectory;
import org.parley.launcher.host.Directories;
import org.parley.launcher.host.ExitCode;
import org.parley.launcher.host.Ports;
import org.parley.launcher.host.Refused;
import org.parley.launcher.host.ShutdownSequence;
import org.parley.launcher.host.Terminal;
import org.parley.launcher.server.ApplicationServer;
import org.parley.launcher.server.ServerSettings;

/**
 * {@code ./parley bench pages}: drafts of 50 and 500 paragraphs, each with 200, 5,000 and 50,000 comments, on a server
 * and a database of their own that are gone afterwards.
 */
public final class BenchCommand {
    private static final List<Integer> PARAGRAPHS = List.of(50, 500);
    private static final List<Integer> COMMENTS = List.of(200, 5_000, 50_000);
    private static final int WARM_UP_SECONDS = 10;
    private static final String ADDRESS = "127.0.0.1";
    private static final Pattern STYLE_SHEET = Pattern.compile("href=\"(/assets/[0-9a-f]+/parley\\.css)\"");

    private final Path home;
    private final Terminal terminal;
    private final ShutdownSequence shutdown = new ShutdownSequence();

    public BenchCommand(Path home, Terminal terminal) {
        this.home = home;
        this.terminal = terminal;
    }

    /**
     * Measures and prints a table in Markdown.
     *
     * @param words the words after {@code bench}
     */
    public ExitCode execute(List<String> words) {
        var options = BenchOptions.of(words);
        var directory = temporaryDirectory();
        try {
            measure(options, DataDirectory.open(directory));
            return ExitCode.DONE;
        } catch (SQLException e) {
            throw new Refused(ExitCode.FAILED, "The database refused the corpus: " + e.getMessage(), e);
        } finally {
            shutdown.close();
            Directories.delete(directory);
        }
    }

    private void measure(BenchOptions options, DataDirectory data) throws SQLException {
        shutdown.add(data::close);
        var database = EmbeddedDatabase.in(data, Durability.EVERY_COMMIT_ON_DISK);
        shutdown.add(database::close);
        var access = database.start();
        terminal.event("Starting a server of its own.");
        var settings = settings(data, access);
        var server = ApplicationServer.start(settings, data.runtime(), data.logs(), terminal::say);
        shutdown.add(server::close);
        server.awaitReady();
        write(access);
        table(options, settings.localUrl(), new Processor(server.process()), new Processor(database.process()));
    }

    private ServerSettings settings(DataDirectory data, DatabaseAccess access) {
        var port = Ports.free();
        var url = ServerSettings.localUrl(ADDRESS, port);
        return new ServerSettings(
                home, data.path(), ADDRESS, port, url, List.of("-Xmx1g"), false, "operator-key-of-the-bench", access);
    }

    private void write(DatabaseAccess access) throws SQLException {
        try (var connection = access.connect()) {
            for (var corpus : corpora()) {
                terminal.event(
                        "Writing " + corpus.paragraphs() + " paragraphs with " + corpus.comments() + " comments.");
                corpus.write(connection);
            }
        }
    }

    private static List<Corpus> corpora() {
        return PARAGRAPHS.stream()
                .flatMap(paragraphs -> COMMENTS.stream().map(comments -> new Corpus(paragraphs, comments)))
                .toList();
    }

    private void table(BenchOptions options, URI site, Processor server, Processor database) {
        terminal.event(options.clients() + " clients, " + options.seconds() + " s for each page after as much warm-up, "
                + Runtime.getRuntime().availableProcessors() + " processors shared with the clients.");
        terminal.say("");
        terminal.say("| draft | page | requests/s | CPU ms/request | of it server | of it database"
                + " | times the static file | KB gzip |");
        terminal.say("|---|---|---:|---:|---:|---:|---:|---:|");
        var meter = new Meter(options, server, database);
        warmUp(options, site);
        var file = meter.cost(site.resolve(styleSheet(site)));
        terminal.say(file.row("", "static file (style sheet)", file));
        for (var corpus : corpora()) {
            pages(corpus)
                    .forEach((name, path) -> terminal.say(meter.cost(site.resolve(path))
                            .row(corpus.paragraphs() + " / " + corpus.comments(), name, file)));
        }
        terminal.say(meter.cost(site.resolve(styleSheet(site))).row("", "static file, again", file));
    }

    /** Every kind of page is asked for long enough that the virtual machine has compiled what it needs for it. */
    private static void warmUp(BenchOptions options, URI site) {
        var load = new Load(options.clients());
        pages(corpora().getFirst()).values().forEach(path -> load.ask(site.resolve(path), WARM_UP_SECONDS));
    }

    private static Map<String, String> pages(Corpus corpus) {
        var pages = new LinkedHashMap<String, String>();
        pages.put("reader", corpus.draft());
        pages.put("thread of the busy paragraph", corpus.draft() + "/paragraphs/" + Corpus.BUSY);
        pages.put("comment with 30 replies", "/consultations/" + corpus.slug() + "/comments/1");
        pages.put("all comments", "/consultations/" + corpus.slug() + "/comments");
        return pages;
    }

    /** The address carries a digest, so a page has to tell it. */
    private static String styleSheet(URI site) {
        try (var client = Load.client()) {
            var page = new String(Load.answer(client, site.resolve("/"), "identity"), StandardCharsets.UTF_8);
            var found = STYLE_SHEET.matcher(page);
            if (!found.find()) {
                throw new Refused(ExitCode.FAILED, "The home page names no style sheet.");
            }
            return found.group(1);
        }
    }

    private static Path temporaryDirectory() {
        try {
            return Files.createTempDirectory("parley-bench");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
