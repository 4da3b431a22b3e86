package org.parley.launcher.rehearsal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.parley.launcher.host.ExitCode;
import org.parley.launcher.host.Refused;
import org.parley.launcher.host.Terminal;

/**
 * {@code ./parley rehearse}: fills an open consultation of a running server with invented comments, sent through its API
 * as those of people would be. A second run with the same seed and number adds nothing and goes on where the first one stopped.
 */
public final class RehearsalCommand {
    private static final int PARTICIPANTS = 200;
    private static final int AT_ONCE = 4;
    private static final int MOST_STANCES = 14;
    private static final List<String> STANCES = List.of("support", "support", "object", "neutral");

    private final Terminal terminal;

    public RehearsalCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /**
     * Sends everything and shows how far it is.
     *
     * @param words the words after {@code rehearse}
     */
    public ExitCode execute(List<String> words) {
        var options = RehearsalOptions.of(words);
        try (var client = new RehearsalClient(options.server())) {
            var paragraphs = client.paragraphs(options.consultation(), options.document());
            var speakers = speakers(client, options);
            var comments = new Invention(paragraphs, PARTICIPANTS, options.seed()).comments(options.comments());
            var proposals = send(client, options, comments, speakers);
            support(client, options, comments, proposals, speakers);
        }
        return ExitCode.DONE;
    }

    private Speaker[] speakers(RehearsalClient client, RehearsalOptions options) {
        var speakers = new Speaker[PARTICIPANTS];
        each("participants", PARTICIPANTS, number -> speakers[number] = speaker(client, options, number));
        return speakers;
    }

    private static Speaker speaker(RehearsalClient client, RehearsalOptions options, int number) {
        var participant = new Participant(number);
        var token = client.signIn(participant, password(options.secret(), number));
        if (!participant.organised()) {
            return new Speaker(token, Optional.empty());
        }
        var slug = participant.organisation().toLowerCase(Locale.ROOT).replace(' ', '-');
        return new Speaker(
                token, client.registerOrganisation(participant, token).or(() -> Optional.of(slug)));
    }

    private static String password(String secret, int number) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest((secret + number).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }

    /** Sends the comments. Returns the numbers of those that propose wording, at the places of the comments; 0 for others. */
    private int[] send(
            RehearsalClient client, RehearsalOptions options, List<InventedComment> comments, Speaker[] speakers) {
        var proposals = new int[comments.size()];
        each("comments", comments.size(), place -> {
            var comment = comments.get(place);
            int number = client.comment(
                    options.consultation(),
                    options.document(),
                    comment,
                    speakers[comment.author()],
                    "rehearsal-" + options.seed() + "-" + options.comments() + "-" + place);
            proposals[place] = comment.wording().isPresent() ? number : 0;
        });
        return proposals;
    }

    private void support(
            RehearsalClient client,
            RehearsalOptions options,
            List<InventedComment> comments,
            int[] numbers,
            Speaker[] speakers) {
        var proposals = IntStream.range(0, numbers.length)
                .filter(place -> numbers[place] > 0)
                .toArray();
        each("proposals with stances", proposals.length, at -> {
            int place = proposals[at];
            var random = new Random(options.seed() * 31 + place);
            random.ints(random.nextInt(MOST_STANCES), 0, PARTICIPANTS)
                    .distinct()
                    .filter(who -> who != comments.get(place).author())
                    .forEach(who -> client.support(
                            options.consultation(),
                            numbers[place],
                            STANCES.get(random.nextInt(STANCES.size())),
                            speakers[who]));
        });
    }

    /** Does something for each number below a count, a few at once, and shows how many are done. */
    private void each(String what, int count, IntConsumer step) {
        var next = new AtomicInteger();
        var failure = new AtomicReference<RuntimeException>();
        var workers = IntStream.range(0, AT_ONCE)
                .mapToObj(any -> Thread.ofVirtual().unstarted(() -> {
                    for (int at = next.getAndIncrement(); at < count; at = next.getAndIncrement()) {
                        step.accept(at);
                        show(at + 1 + " of " + count + " " + what);
                    }
                }))
                .toList();
        workers.forEach(worker -> {
            worker.setUncaughtExceptionHandler((thread, thrown) -> {
                next.set(count);
                failure.set(thrown instanceof Refused refused ? refused : new IllegalStateException(thrown));
            });
            worker.start();
        });
        workers.forEach(RehearsalCommand::await);
        terminal.say("");
        if (failure.get() != null) {
            throw failure.get();
        }
    }

    private static void await(Thread worker) {
        try {
            worker.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused(ExitCode.FAILED, "Interrupted; run it again with the same seed to go on.");
        }
    }

    private synchronized void show(String progress) {
        terminal.rewrite(progress);
    }
}
