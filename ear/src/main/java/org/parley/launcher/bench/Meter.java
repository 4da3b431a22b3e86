package org.parley.launcher.bench;

import java.net.URI;

/** Finds out what pages cost, on one server and its database. */
record Meter(BenchOptions options, Processor server, Processor database) {
    /** Asks for the page until everything is warm, and then again, measuring. */
    Cost cost(URI page) {
        var load = new Load(options.clients());
        load.ask(page, options.seconds());
        var serverBefore = server.used();
        var databaseBefore = database.used();
        var requests = load.ask(page, options.seconds());
        var serverTime = server.used().minus(serverBefore);
        var databaseTime = database.used().minus(databaseBefore);
        return new Cost(requests, options.seconds(), serverTime, databaseTime, size(page));
    }

    private static int size(URI page) {
        try (var client = Load.client()) {
            return Load.answer(client, page, "gzip").length;
        }
    }
}
