package org.parley.web.consolidation;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.consolidation.JournalEntry;
import org.parley.consolidation.NextDraft;
import org.parley.consolidation.NextVersions;
import org.parley.consolidation.ParagraphWork;
import org.parley.consultation.Consultation;
import org.parley.document.OpenDocument;
import org.parley.support.Stance;
import org.parley.support.SupportTally;
import org.parley.web.Form;

/**
 * All paragraphs of a text with what is proposed for them: the first step.
 *
 * @param opened the document at its newest published version
 * @param draft that grows from it
 * @param state of the draft; empty while there is none
 * @param rows one for each paragraph and heading
 * @param journal the newest entries
 * @param overtaken whether another version was published since the draft was started
 * @param form of showing the draft, as typed
 * @param refusal why something was refused
 * @param done what was done
 */
public record OverviewView(
        Consultation consultation,
        OpenDocument opened,
        Optional<NextDraft> draft,
        NextVersions.State state,
        List<Row> rows,
        List<JournalEntry> journal,
        boolean overtaken,
        Form form,
        @Nullable String refusal,
        String done) {
    public OverviewView {
        rows = List.copyOf(rows);
        journal = List.copyOf(journal);
    }

    /**
     * One paragraph or heading.
     *
     * @param remarks how many comments on it propose no wording
     * @param stances how many took each stance on its proposals, all groups and proposals added up
     */
    public record Row(ParagraphWork work, int remarks, Added stances) {}

    /** Stances added up. */
    public record Added(int support, int neutral, int object) {
        static final Added NONE = new Added(0, 0, 0);

        Added plus(SupportTally tally) {
            return new Added(
                    support + tally.added(Stance.SUPPORT),
                    neutral + tally.added(Stance.NEUTRAL),
                    object + tally.added(Stance.OBJECT));
        }

        public boolean none() {
            return support + neutral + object == 0;
        }
    }

    public String path() {
        return Desk.path(consultation) + "/" + opened.document().slug();
    }

    public String publicPath() {
        return "/consultations/" + consultation.slug() + "/documents/"
                + opened.document().slug() + "/next-draft";
    }

    /** Number of the version that would be published. */
    public int next() {
        return opened.version().number() + 1;
    }

    /** Rows with something to decide on or decided on; the others only repeat the text. */
    public int proposals() {
        return rows.stream().mapToInt(row -> row.work().total()).sum();
    }

    public int news() {
        return rows.stream().mapToInt(row -> row.work().news().size()).sum();
    }

    public int changedSince() {
        return rows.stream().mapToInt(row -> row.work().changedSince().size()).sum();
    }
}
