package org.parley.launcher.grouping;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.stream.IntStream;
import org.parley.campaign.Grouping;
import org.parley.campaign.Groups;
import org.parley.campaign.Signature;
import org.parley.campaign.Signer;
import org.parley.launcher.host.Console;

/** What the process of its own runs: makes the texts, signs them, groups them, and prints how well and how fast. */
public final class GroupingBench {
    private static final int BATCH = 2_000;
    private static final int WARM_UP = 20_000;

    private final MadeTexts texts;
    private final Grouping grouping = new Grouping();
    private final Signer signer = new Signer();
    private long signing;
    private long grouped;

    private GroupingBench(MadeTexts texts) {
        this.texts = texts;
    }

    /**
     * Measures.
     *
     * @param arguments number of texts, number of campaigns, seed
     */
    @Console
    public static void main(String[] arguments) {
        int count = Integer.parseInt(arguments[0]);
        int campaigns = Integer.parseInt(arguments[1]);
        long seed = Long.parseLong(arguments[2]);
        new GroupingBench(new MadeTexts(WARM_UP, 1, seed + 1)).groups();
        var texts = new MadeTexts(count, campaigns, seed);
        var bench = new GroupingBench(texts);
        var groups = bench.groups();
        System.out.println(bench.report(groups));
    }

    private Groups groups() {
        for (int from = 0; from < texts.count(); from += BATCH) {
            batch(from, Math.min(from + BATCH, texts.count()));
        }
        long start = processor();
        var groups = grouping.finish();
        grouped += processor() - start;
        return groups;
    }

    private void batch(int from, int end) {
        var batch = IntStream.range(from, end).mapToObj(texts::text).toArray(String[]::new);
        var signatures = new Signature[batch.length];
        long start = processor();
        for (int i = 0; i < batch.length; i++) {
            signatures[i] = signer.sign(batch[i], 0);
        }
        long between = processor();
        for (var signature : signatures) {
            grouping.add(signature);
        }
        signing += between - start;
        grouped += processor() - between;
    }

    private static long processor() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private String report(Groups groups) {
        var score = Score.of(texts, groups);
        long copies = IntStream.range(0, texts.count())
                .filter(text -> texts.campaign(text) != MadeTexts.OWN)
                .count();
        return String.format(
                Locale.ROOT,
                """
                | texts | copies | groups found | pair precision | pair recall | texts of their own grouped \
                | signatures per CPU second | grouping, CPU seconds | largest heap |
                |---:|---:|---:|---:|---:|---:|---:|---:|---:|
                | %,d | %,d | %,d | %.4f | %.4f | %,d of %,d (%.3f %%) | %,.0f | %.1f | %,d MB |""",
                texts.count(),
                copies,
                groups.count(),
                score.precision(),
                score.recall(),
                score.ownGrouped(),
                score.own(),
                100 * score.partOfOwnGrouped(),
                texts.count() / (signing / 1e9),
                grouped / 1e9,
                Runtime.getRuntime().maxMemory() >> 20);
    }
}
