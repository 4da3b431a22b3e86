package org.parley.launcher.rehearsal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Invents comments in four languages: copies of twelve form letters, proposed wordings, and what people say for
 * themselves. The same seed invents the same ones.
 */
final class Invention {
    static final int PROPOSALS = 300;
    private static final List<String> LANGUAGES = List.of("en", "fr", "es", "ar");
    private static final List<String> KINDS = List.of("support", "objection", "objection", "question", "remark");

    /** How large each campaign is beside the others. */
    private static final int[] SIZES = {36, 28, 20, 16, 12, 10, 8, 6, 5, 4, 3, 2};

    /** Of a hundred comments so many belong to campaigns. */
    private static final int IN_CAMPAIGNS = 38;

    private final List<ParagraphText> paragraphs;
    private final int participants;
    private final Random random;
    private final List<Phrases> phrases = LANGUAGES.stream().map(Phrases::of).toList();

    Invention(List<ParagraphText> paragraphs, int participants, long seed) {
        this.paragraphs = paragraphs;
        this.participants = participants;
        this.random = new Random(seed);
    }

    /** Invents so many comments, in an order in which they might come in. */
    List<InventedComment> comments(int count) {
        var comments = new ArrayList<InventedComment>(count);
        int inCampaigns = count * IN_CAMPAIGNS / 100;
        int proposals = Math.min(PROPOSALS, count - inCampaigns);
        for (int campaign = 0; campaign < SIZES.length; campaign++) {
            comments.addAll(campaign(
                    campaign,
                    inCampaigns * SIZES[campaign] / Arrays.stream(SIZES).sum()));
        }
        IntStream.range(0, proposals).forEach(any -> comments.add(proposal()));
        while (comments.size() < count) {
            comments.add(ownWords());
        }
        Collections.shuffle(comments, random);
        return comments;
    }

    private List<InventedComment> campaign(int number, int copies) {
        var language = phrases.get(number % phrases.size());
        var letter = language.letters()
                .get(number / phrases.size() % language.letters().size());
        var paragraph = paragraph().number();
        return IntStream.range(0, copies)
                .mapToObj(any -> new InventedComment(
                        author(),
                        paragraph,
                        "objection",
                        language.language(),
                        copy(letter, language),
                        Optional.empty()))
                .toList();
    }

    /** A copy as people send them: half unchanged, others signed, cut short, or with words of their own. */
    private String copy(List<String> letter, Phrases language) {
        var sentences = new ArrayList<>(letter);
        switch (random.nextInt(10)) {
            case 0 -> sentences.remove(1 + random.nextInt(sentences.size() - 1));
            case 1, 2 -> sentences.add(language.sentence(random));
            case 3 -> sentences.add(1, language.sentence(random));
            case 4 -> sentences.addLast("— " + new Participant(author()).organisation());
            default -> {
                return String.join(" ", sentences);
            }
        }
        return String.join(" ", sentences);
    }

    private InventedComment proposal() {
        var english = phrases.getFirst();
        var paragraph = paragraph();
        return new InventedComment(
                author(),
                paragraph.number(),
                "amendment",
                "en",
                english.text(1 + random.nextInt(2), random),
                Optional.of(reworded(paragraph.text(), english)));
    }

    /** Replaces, inserts or takes out some words. */
    private String reworded(String text, Phrases language) {
        var words = new ArrayList<>(List.of(text.split(" ")));
        int at = random.nextInt(Math.max(1, words.size() - 4));
        var phrase = language.word("phrase", random);
        switch (random.nextInt(3)) {
            case 0 -> words.add(at + 1, phrase);
            case 1 -> {
                words.set(at, phrase);
                words.subList(at + 1, Math.min(words.size(), at + 3)).clear();
            }
            default -> words.subList(at, Math.min(words.size(), at + 4)).clear();
        }
        var changed = words.stream().filter(word -> !word.isEmpty()).collect(Collectors.joining(" "));
        return changed.isBlank() ? phrase : changed;
    }

    private InventedComment ownWords() {
        var language = phrases.get(random.nextInt(phrases.size()));
        return new InventedComment(
                author(),
                paragraph().number(),
                KINDS.get(random.nextInt(KINDS.size())),
                language.language(),
                language.text(2 + random.nextInt(4), random),
                Optional.empty());
    }

    /** Some paragraphs are spoken of far more than others. */
    private ParagraphText paragraph() {
        double share = random.nextDouble();
        return paragraphs.get((int) (share * share * paragraphs.size()));
    }

    private int author() {
        return random.nextInt(participants);
    }
}
