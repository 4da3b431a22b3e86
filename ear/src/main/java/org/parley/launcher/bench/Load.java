package org.parley.launcher.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.parley.launcher.host.ExitCode;
import org.parley.launcher.host.Refused;

/** Clients that ask for one page again and again, each over one connection that stays open. */
final class Load {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int OK = 200;

    private final int clients;
    private final AtomicLong answers = new AtomicLong();
    private final AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();

    Load(int clients) {
        this.clients = clients;
    }

    /**
     * Returns how many answers came within the time.
     *
     * @throws Refused when one of them was not the page
     */
    long ask(URI page, int seconds) {
        answers.set(0);
        var end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
        var threads = new Thread[clients];
        for (int i = 0; i < clients; i++) {
            threads[i] = new Thread(() -> askUntil(page, end), "client " + i);
            threads[i].start();
        }
        for (var thread : threads) {
            join(thread);
        }
        var failed = failure.get();
        if (failed != null) {
            throw failed;
        }
        return answers.get();
    }

    private void askUntil(URI page, long end) {
        try (var client = client()) {
            while (System.nanoTime() < end && failure.get() == null) {
                answer(client, page, "gzip");
                answers.incrementAndGet();
            }
        } catch (Refused | UncheckedIOException failed) {
            failure.compareAndSet(null, failed);
        }
    }

    /** Returns the answer to one question, as it came over the wire in the encoding asked for. */
    static byte[] answer(HttpClient client, URI page, String encoding) {
        try {
            var request = HttpRequest.newBuilder(page)
                    .timeout(PATIENCE)
                    .header("Accept-Encoding", encoding)
                    .build();
            var answer = client.send(request, BodyHandlers.ofByteArray());
            return verified(answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused(ExitCode.FAILED, "The measurement was interrupted.");
        }
    }

    private static byte[] verified(HttpResponse<byte[]> answer) {
        if (answer.statusCode() != OK) {
            throw new Refused(
                    ExitCode.FAILED, "The page " + answer.uri() + " answered with status " + answer.statusCode() + ".");
        }
        return answer.body();
    }

    static HttpClient client() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(PATIENCE)
                .build();
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
