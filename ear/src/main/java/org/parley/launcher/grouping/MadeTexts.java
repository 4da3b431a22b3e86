package org.parley.launcher.grouping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * A made set of texts in eight languages, some of them copies of campaigns, most of them of their own, in any order. Every
 * text is made when it is asked for, the same for the same seed. Three of five texts of their own use one to four stock
 * sentences that others use too, and some quote sentences of a campaign, so that telling them apart is not
 * too easy.
 */
final class MadeTexts {
    /** Stands for a text of its own. */
    static final int OWN = -1;

    private static final int FEWEST_COPIES = 20;
    private static final int MOST_COPIES = 3_000;
    /** Every tenth campaign is a single sentence. */
    private static final int BRIEF = 10;
    /** One in so many of the longer texts of their own quotes two sentences of a campaign. */
    private static final int QUOTING = 40;
    /** Of 50 texts: so many in each language. */
    private static final List<String> MIX = mix();

    private final long seed;
    private final List<Language> languages;
    private final List<Letter> letters = new ArrayList<>();
    private final int[] campaigns;

    MadeTexts(int texts, int campaigns, long seed) {
        this.seed = seed;
        var known = MIX.stream().distinct().toList();
        var byCode = known.stream().map(code -> Language.of(code, seed)).toList();
        this.languages =
                MIX.stream().map(code -> byCode.get(known.indexOf(code))).toList();
        this.campaigns = new int[texts];
        Arrays.fill(this.campaigns, OWN);
        plan(campaigns, new Random(seed));
    }

    private static List<String> mix() {
        var mix = new ArrayList<String>();
        List.of("en 24", "es 8", "fr 6", "de 4", "ru 3", "ar 3", "zh 1", "th 1").forEach(part -> {
            var words = part.split(" ");
            for (int i = 0; i < Integer.parseInt(words[1]); i++) {
                mix.add(words[0]);
            }
        });
        return mix;
    }

    private void plan(int wanted, Random random) {
        int next = 0;
        int most = Math.max(FEWEST_COPIES + 1, Math.min(MOST_COPIES, campaigns.length / (2 * wanted)));
        for (int campaign = 0; campaign < wanted; campaign++) {
            var language = languages.get(random.nextInt(languages.size()));
            letters.add(new Letter(language, campaign % BRIEF == 0, random));
            double part = (double) campaign / Math.max(1, wanted - 1);
            int copies = (int) Math.round(FEWEST_COPIES * Math.pow((double) largest(most) / FEWEST_COPIES, part));
            Arrays.fill(campaigns, next, next + copies, campaign);
            next += copies;
        }
        for (int i = campaigns.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int kept = campaigns[i];
            campaigns[i] = campaigns[other];
            campaigns[other] = kept;
        }
    }

    /** In a large set the largest campaign has 3,000 copies. */
    private int largest(int most) {
        return campaigns.length >= 100_000 ? MOST_COPIES : most;
    }

    int count() {
        return campaigns.length;
    }

    /** Which campaign a text is a copy of, or {@link #OWN}. */
    int campaign(int text) {
        return campaigns[text];
    }

    String text(int number) {
        var random = new Random(seed * 31 + number * 0x9e3779b97f4a7c15L);
        int campaign = campaigns[number];
        return campaign == OWN ? own(random) : letters.get(campaign).copy(random);
    }

    private String own(Random random) {
        var language = languages.get(random.nextInt(languages.size()));
        var sentences = new ArrayList<List<String>>();
        int length = random.nextInt(10) == 0 ? 1 : 2 + random.nextInt(12);
        for (int i = 0; i < length; i++) {
            sentences.add(language.sentence(random, length == 1 ? 12 : 7, 20));
        }
        if (length > 2 && random.nextInt(QUOTING) == 0) {
            letters.get(random.nextInt(letters.size())).quote(sentences, random);
        } else if (length > 2 && random.nextInt(5) < 3) {
            int borrowed = 1 + random.nextInt(4);
            for (int i = 0; i < borrowed; i++) {
                sentences.add(random.nextInt(sentences.size()), language.stockSentence(random));
            }
        }
        return language.written(sentences);
    }
}
