package org.parley.publication;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.disposition.Decision;
import org.parley.markup.Markup;
import org.parley.position.Stance;
import org.parley.publication.ConsolidatedReport.Text;
import org.parley.stakeholder.StakeholderGroup;

/** The words in which an edition says what it changed, in the language of its consultation. */
public final class ChangeWords {
    private final String language;
    private final ReportLabels labels;

    public ChangeWords(String language) {
        this.language = language;
        this.labels = new ReportLabels(Locale.forLanguageTag(language));
    }

    /** Names a position. */
    public Text position(String paragraph, StakeholderGroup group) {
        return own(labels.text("change.position", "group", labels.word(group), "paragraph", paragraph));
    }

    /** Names the answer to a comment. */
    public Text answer(int comment) {
        return own(labels.text("change.answer", "comment", String.valueOf(comment)));
    }

    /** Names the texts on the whole. */
    public Text texts() {
        return own(labels.text("change.texts"));
    }

    private Text own(String words) {
        return new Text(words, labels.locale());
    }

    /** A position as it is read. */
    public Text said(Stance stance, String summary, String disagreement, Stream<String> quotations) {
        var word = labels.word(ConsolidatedReport.Stance.valueOf(stance.name()));
        return joined(
                Stream.concat(Stream.of(word, summary, disagreement), quotations.map(words -> "“" + words + "”")));
    }

    /** An answer as it is read. */
    public Text said(Decision decision, String reason) {
        return joined(Stream.of(labels.word(decision), reason));
    }

    /** Several texts as they are read, one below the other; “–” if all are empty. */
    public Text joined(Stream<String> texts) {
        var words =
                texts.map(Markup::toPlainText).filter(text -> !text.isBlank()).collect(Collectors.joining("\n\n"));
        return Text.of(Optional.of(words).filter(text -> !text.isEmpty()).orElse("–"), language);
    }
}
