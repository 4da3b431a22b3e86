package org.parley.attaching;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.launcher.RunningParley;

class AttachmentsIT {
    private static final String SUBMISSIONS = "/api/v1/consultations/platform-data-access/submissions";
    private static final String PERSON = "Wanda Whistle";
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static String author = "";
    private static String other = "";

    @BeforeAll
    static void sign_in() throws Exception {
        author = token("stakeholder@parley.example");
        other = token("secretariat@parley.example");
    }

    private static String token(String email) throws Exception {
        var answer = send(
                "POST",
                "/api/v1/tokens",
                "",
                "application/json",
                ("{\"email\":\"" + email + "\",\"password\":\"parley-demo\"}").getBytes(StandardCharsets.UTF_8));
        return json(answer).getString("token");
    }

    @Test
    void a_file_is_cleaned_kept_downloaded_and_found() throws Exception {
        var word = "thistlewortish";
        var submission = submission();

        var added = attach(submission, "../An answer\u202E.docx", docx("The " + word + " clause is missing."), author);

        assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
        assertThat(json(added).getString("name")).isEqualTo("An answer.docx");
        var download = download(submission + "/attachments/1");
        assertThat(download.headers().firstValue("Content-Type"))
                .hasValue("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        assertThat(download.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"An answer.docx\"; filename*=UTF-8''An%20answer.docx");
        assertThat(download.headers().allValues("Content-Security-Policy"))
                .containsExactly("sandbox; default-src 'none'");
        assertThat(download.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(words(download.body())).contains(word).doesNotContain(PERSON);
        var hit = found(word);
        assertThat(hit.getString("url")).endsWith(submission + "#attachment-1");
        assertThat(hit.getString("kind")).isEqualTo("attachment");
        assertThat(page(submission)).contains("<bdi>An answer.docx</bdi>", "id=\"attachment-1\"");
    }

    @Test
    void the_same_key_attaches_once() throws Exception {
        var submission = submission();
        var path = "/api/v1" + submission + "/attachments?name=a.docx";
        var key = UUID.randomUUID().toString();

        var first = HTTP.send(request(path, author, key, docx("one")), BodyHandlers.ofString());
        var second = HTTP.send(request(path, author, key, docx("one")), BodyHandlers.ofString());

        assertThat(second.body()).isEqualTo(first.body());
        assertThat(json(send("GET", "/api/v1" + submission, "", "", new byte[0]))
                        .getJsonArray("attachments"))
                .hasSize(1);
    }

    @Test
    void only_the_author_adds_files() throws Exception {
        var submission = submission();

        assertThat(attach(submission, "a.docx", docx("x"), other).statusCode()).isEqualTo(403);
        assertThat(attach(submission, "a.docx", docx("x"), "").statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            page.png  | <html><script>alert(1)</script>                    | is no PDF, DOCX, ODT, PNG, JPEG or WebP file
            a.svg     | <svg xmlns='http://www.w3.org/2000/svg'/>          | is no PDF, DOCX, ODT, PNG, JPEG or WebP file
            b.pdf     | %PDF-1.7 but nothing else                          | is damaged
            c.zip     | PK\u0003\u0004                                     | is no PDF, DOCX, ODT, PNG, JPEG or WebP file
            d.pdf     | ''                                                 | is empty
            """)
    void what_is_no_such_file_is_refused_with_its_name(String name, String content, String sentence) throws Exception {
        var answer = attach(submission(), name, content.getBytes(StandardCharsets.ISO_8859_1), author);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(answer.body()).contains(sentence);
    }

    @Test
    void a_file_that_is_too_large_is_refused() throws Exception {
        var answer = attach(submission(), "a.pdf", new byte[10_000_001], author);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("larger than 10");
    }

    @Test
    void there_is_no_file_where_there_is_no_submission_or_place() throws Exception {
        var submission = submission();

        for (var path : List.of(
                submission + "/attachments/1",
                submission + "9999/attachments/1",
                "/consultations" + "/platform-data-access/submissions/1/attachments/..%2f1")) {
            assertThat(download(path).statusCode()).as(path).isIn(400, 404);
        }
    }

    private static String submission() throws Exception {
        var answer = send(
                "POST",
                SUBMISSIONS,
                author,
                "application/json",
                "{\"title\":\"With files\",\"text\":\"See the files.\",\"language\":\"en\"}"
                        .getBytes(StandardCharsets.UTF_8));
        return URI.create(json(answer).getString("url")).getPath();
    }

    private static HttpResponse<String> attach(String submission, String name, byte[] content, String token)
            throws Exception {
        var path = "/api/v1" + submission + "/attachments?name=" + URLEncoder.encode(name, StandardCharsets.UTF_8);
        return HTTP.send(request(path, token, "", content), BodyHandlers.ofString());
    }

    private static HttpRequest request(String path, String token, String key, byte[] content) {
        var request = HttpRequest.newBuilder(RunningParley.withDemo().page(path))
                .header("Content-Type", "application/octet-stream")
                .POST(BodyPublishers.ofByteArray(content));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return key.isEmpty()
                ? request.build()
                : request.header("Idempotency-Key", key).build();
    }

    private static HttpResponse<byte[]> download(String path) throws Exception {
        return HTTP.send(
                HttpRequest.newBuilder(RunningParley.withDemo().page(path)).build(), BodyHandlers.ofByteArray());
    }

    private static String page(String path) throws Exception {
        return new String(download(path).body(), StandardCharsets.UTF_8);
    }

    private static JsonObject found(String word) throws Exception {
        while (true) {
            var hits = json(send("GET", "/api/v1/search?q=" + word, "", "", new byte[0]))
                    .getJsonArray("hits");
            if (!hits.isEmpty()) {
                return hits.getJsonObject(0);
            }
            LockSupport.parkNanos(200_000_000);
        }
    }

    private static HttpResponse<String> send(String method, String path, String token, String type, byte[] body)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(RunningParley.withDemo().page(path))
                .method(method, body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        if (!type.isEmpty()) {
            request.header("Content-Type", type);
        }
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    private static JsonObject json(HttpResponse<String> answer) {
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }

    private static byte[] docx(String text) {
        var word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
        var parts = new LinkedHashMap<String, String>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
        parts.put("docProps/core.xml", "<x>" + PERSON + "</x>");
        parts.put(
                "word/document.xml",
                "<w:document xmlns:w=\"" + word + "\"><w:body><w:p><w:ins w:author=\"" + PERSON + "\"><w:r><w:t>" + text
                        + "</w:t></w:r></w:ins></w:p></w:body></w:document>");
        return zip(parts);
    }

    private static byte[] zip(Map<String, String> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException memory) {
            throw new UncheckedIOException(memory);
        }
        return bytes.toByteArray();
    }

    private static String words(byte[] packed) throws IOException {
        var words = new StringBuilder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
            while (zip.getNextEntry() != null) {
                words.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return words.toString();
    }
}
