package org.parley.importing;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.concurrent.locks.LockSupport;
import org.parley.launcher.RunningParley;

/** A consultation of its own on the running product, and the API by which tables are read into it. */
final class Importing implements AutoCloseable {
    private final HttpClient http = HttpClient.newHttpClient();
    private final RunningParley parley;
    private final String consultation;

    Importing(RunningParley parley, String consultation) throws SQLException {
        this.parley = parley;
        this.consultation = consultation;
        try (var connection = parley.connect();
                var insert = connection.prepareStatement("insert into consultation (id, slug, title, convener, purpose,"
                        + " questions, language, phase, deadline, zone, created_at, opened_at) values"
                        + " (nextval('id_sequence'), ?, 'Tables', 'A convener', 'Purpose', 'Questions', 'en', 'OPEN',"
                        + " now() + interval '1 day', 'UTC', now(), now()) on conflict do nothing")) {
            insert.setString(1, consultation);
            insert.executeUpdate();
        }
    }

    /** Sends a table without waiting for anything. */
    HttpResponse<String> send(byte[] table, String query, String token) throws IOException, InterruptedException {
        return ask(HttpRequest.newBuilder(parley.page("/api/v1/consultations/" + consultation + "/imports?" + query))
                .header("Content-Type", "text/csv")
                .header("Authorization", "Bearer " + token)
                .POST(HttpRequest.BodyPublishers.ofByteArray(table)));
    }

    HttpResponse<String> send(byte[] table, String query) throws IOException, InterruptedException {
        return send(table, query, parley.operatorKey());
    }

    /** Sends a table and waits until it is read. */
    JsonObject read(byte[] table, String query) throws IOException, InterruptedException {
        var accepted = send(table, query);
        var address = URI.create(accepted.headers().firstValue("Location").orElseThrow());
        while (true) {
            var state = json(ask(HttpRequest.newBuilder(address)
                    .header("Authorization", "Bearer " + parley.operatorKey())
                    .GET()));
            if (!state.getString("state").equals("running")) {
                return state;
            }
            LockSupport.parkNanos(200_000_000);
        }
    }

    /** How many submissions the consultation has. */
    int submissions() throws SQLException {
        try (var connection = parley.connect();
                var count = connection.prepareStatement("select count(*) from submission s join consultation c"
                        + " on c.id = s.consultation_id where c.slug = ?")) {
            count.setString(1, consultation);
            try (var rows = count.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    static JsonObject json(HttpResponse<String> answer) {
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private HttpResponse<String> ask(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    @Override
    public void close() {
        http.close();
    }
}
