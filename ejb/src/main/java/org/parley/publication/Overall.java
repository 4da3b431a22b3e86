package org.parley.publication;

import java.util.List;
import java.util.Locale;
import org.parley.publication.ConsolidatedReport.Group;
import org.parley.publication.ConsolidatedReport.Text;

/**
 * What a consolidated position says on the outcome as a whole.
 *
 * @param edition counted from 1; 0 for what is not published yet
 * @param citation how the edition is cited; empty for what is not published yet
 * @param convergence where the groups agree, as the secretariat sees it; may be empty
 * @param divergence where they do not; may be empty
 * @param groups every group that was invited or spoke, in the order of the groups
 * @param submissions how many submissions there are
 * @param byLanguage comments and submissions, most first
 * @param byDay comments and submissions, days of UTC in their order
 * @param silence who was invited and did not speak
 * @param note how the secretariat worked, in its own words; may be empty
 * @param facts the same in figures and dates, one sentence each
 * @param changes what this edition changed in the one before
 */
public record Overall(
        int edition,
        String citation,
        Text convergence,
        Text divergence,
        List<Group> groups,
        int submissions,
        List<NamedCount> byLanguage,
        List<NamedCount> byDay,
        Silence silence,
        Text note,
        List<String> facts,
        List<EditionChange> changes) {
    private static final Text NOTHING = new Text("", Locale.ROOT);

    /** Nothing on the whole. */
    public static final Overall NONE = new Overall(
            0,
            "",
            NOTHING,
            NOTHING,
            List.of(),
            0,
            List.of(),
            List.of(),
            new Silence(0, 0, List.of(), List.of()),
            NOTHING,
            List.of(),
            List.of());

    public Overall {
        groups = List.copyOf(groups);
        byLanguage = List.copyOf(byLanguage);
        byDay = List.copyOf(byDay);
        facts = List.copyOf(facts);
        changes = List.copyOf(changes);
    }

    /** How many comments and submissions have something in common. */
    public record NamedCount(String name, int comments, int submissions) {}

    /**
     * Who was invited and did not speak.
     *
     * @param invited how many organisations were invited
     * @param responded how many of them took part
     * @param groups groups of which nobody took part
     * @param organisations the first of those that stayed silent
     */
    public record Silence(int invited, int responded, List<Group> groups, List<SilentOrganisation> organisations) {
        public Silence {
            groups = List.copyOf(groups);
            organisations = List.copyOf(organisations);
        }

        /** How many organisations stayed silent. */
        public int silent() {
            return invited - responded;
        }
    }

    /** An organisation that stayed silent; the country is a name, and may be empty. */
    public record SilentOrganisation(String name, Group group, String country) {}

    /**
     * A thing that an edition changed.
     *
     * @param what the position, answer or text
     * @param before as it read
     * @param after as it reads now
     * @param reason why
     */
    public record EditionChange(Text what, Text before, Text after, Text reason) {}
}
