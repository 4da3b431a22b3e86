package org.parley.publication;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parley.comment.CommentKind;
import org.parley.disposition.Decision;
import org.parley.position.Side;

/**
 * The consolidated position of one consultation on one version of its document, as it is printed.
 *
 * <p>Texts that people wrote are plain text, never markup: a tag in them is printed as it stands. A blank line begins a
 * new paragraph. All lists are in the order in which they are printed.
 *
 * @param consultation title of the consultation
 * @param convener name of the convening organisation
 * @param purpose what the consultation was held for; may be empty
 * @param document title of the document consulted on
 * @param version number of the version of the document, counted from 1
 * @param publishedOn day of publication; it is also the creation date of the file, so that no time of day is disclosed
 * @param address permanent address of the consolidated position
 * @param language language of the labels, and of texts that do not say otherwise
 * @param coverage how many comments have been answered
 * @param sections the document with its positions and answers
 * @param participation who took part
 * @param method how the positions were consolidated; may be empty
 * @param overall what is said on the outcome as a whole
 */
public record ConsolidatedReport(
        Text consultation,
        Text convener,
        Text purpose,
        Text document,
        int version,
        LocalDate publishedOn,
        URI address,
        Locale language,
        Coverage coverage,
        List<Section> sections,
        Participation participation,
        Text method,
        Overall overall) {

    public ConsolidatedReport {
        if (version < 1) {
            throw new IllegalArgumentException("versions are counted from 1, got " + version);
        }
        sections = List.copyOf(sections);
    }

    /** A report that says nothing on the whole. */
    public ConsolidatedReport(
            Text consultation,
            Text convener,
            Text purpose,
            Text document,
            int version,
            LocalDate publishedOn,
            URI address,
            Locale language,
            Coverage coverage,
            List<Section> sections,
            Participation participation,
            Text method) {
        this(
                consultation,
                convener,
                purpose,
                document,
                version,
                publishedOn,
                address,
                language,
                coverage,
                sections,
                participation,
                method,
                Overall.NONE);
    }

    /** A text and the language it is written in; {@link Locale#ROOT} when the language is not known. */
    public record Text(String content, Locale language) {
        public static Text of(String content, String languageTag) {
            return new Text(content, Locale.forLanguageTag(languageTag));
        }

        boolean isBlank() {
            return content.isBlank();
        }
    }

    /** A stakeholder group under the name that the convener gave it. */
    public record Group(GroupMark mark, String name) {}

    /** Answered comments out of all comments, over all groups and for each of them. */
    public record Coverage(int answered, int total, List<GroupCoverage> byGroup) {
        public Coverage {
            byGroup = List.copyOf(byGroup);
        }
    }

    /** Answered comments out of all comments of one group. */
    public record GroupCoverage(Group group, int answered, int total) {}

    /** A part of the document under a heading; a document without headings is one section with an empty heading. */
    public record Section(Text heading, List<Paragraph> paragraphs) {
        public Section {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /**
     * One paragraph of the document, the positions on it and the comments that were made on it.
     *
     * @param number citable number, for instance {@code 12}
     * @param heading the paragraph's own heading; may be empty
     * @param silent the groups that made no comment on it
     */
    public record Paragraph(
            String number,
            Text heading,
            Text text,
            List<Position> positions,
            List<Comment> comments,
            List<Group> silent) {
        public Paragraph {
            positions = List.copyOf(positions);
            comments = List.copyOf(comments);
            silent = List.copyOf(silent);
        }

        /** A paragraph on which nobody is said to be silent. */
        public Paragraph(String number, Text heading, Text text, List<Position> positions, List<Comment> comments) {
            this(number, heading, text, positions, comments, List.of());
        }
    }

    /**
     * What one group holds on one paragraph, as the secretariat consolidated it.
     *
     * @param disagreement what the members of the group did not agree on; may be empty
     * @param objections of members of the group to the summary
     */
    public record Position(
            Group group,
            Stance stance,
            Text summary,
            List<Quotation> quotations,
            Text disagreement,
            List<Objection> objections) {
        public Position {
            quotations = List.copyOf(quotations);
            objections = List.copyOf(objections);
        }

        /** A position to which nobody objects. */
        public Position(Group group, Stance stance, Text summary, List<Quotation> quotations, Text disagreement) {
            this(group, stance, summary, quotations, disagreement, List.of());
        }
    }

    /** That somebody of the group does not find it in the summary, and why. */
    public record Objection(String author, LocalDate statedOn, Text text) {}

    /**
     * The words of one comment that stand for a position, with the way back to the whole comment.
     *
     * @param side on which side of a disagreement inside the group they stand
     */
    public record Quotation(Text words, String author, String commentNumber, URI address, Side side) {
        /** Words on no side. */
        public Quotation(Text words, String author, String commentNumber, URI address) {
            this(words, author, commentNumber, address, Side.NONE);
        }
    }

    /**
     * A comment and its answer.
     *
     * @param author how the author is shown, for instance a person's and an organisation's name
     * @param about the words that it is about, or that it is about what is missing; blank if it is about all of the text
     * @param wording proposed wording as differences from the paragraph; empty when none was proposed
     * @param answer absent while the comment waits for one
     * @param withdrawn whether its author withdrew it: the text says so then and nothing else, and no answer is missing
     */
    public record Comment(
            String number,
            URI address,
            String author,
            Group group,
            CommentKind kind,
            Text about,
            Text text,
            List<Change> wording,
            Optional<Answer> answer,
            boolean withdrawn) {
        public Comment {
            wording = List.copyOf(wording);
        }

        /** A comment that stands. */
        public Comment(
                String number,
                URI address,
                String author,
                Group group,
                CommentKind kind,
                Text about,
                Text text,
                List<Change> wording,
                Optional<Answer> answer) {
            this(number, address, author, group, kind, about, text, wording, answer, false);
        }
    }

    /** A stretch of proposed wording: taken over, put in, or taken out. */
    public record Change(ChangeKind kind, Text text) {}

    /** What became of a comment, and the published reason. */
    public record Answer(Decision decision, Text reason) {}

    /** Who took part, by group and by country; both are counts of authors, none is named. */
    public record Participation(List<GroupCount> byGroup, List<CountryCount> byCountry) {
        public Participation {
            byGroup = List.copyOf(byGroup);
            byCountry = List.copyOf(byCountry);
        }
    }

    /** How many authors of one group wrote how many comments and submissions. */
    public record GroupCount(Group group, int authors, int comments, int submissions) {
        public GroupCount(Group group, int authors, int comments) {
            this(group, authors, comments, 0);
        }
    }

    /** How many authors wrote from one country; the name is in the language of the report. */
    public record CountryCount(String country, int authors) {}

    /** How a stretch of proposed wording differs from the paragraph. */
    public enum ChangeKind {
        KEPT,
        ADDED,
        REMOVED
    }

    /** Where a group stands on a paragraph. */
    public enum Stance {
        SUPPORTS,
        SUPPORTS_WITH_CHANGES,
        DIVIDED,
        OPPOSES,
        NO_POSITION
    }
}
