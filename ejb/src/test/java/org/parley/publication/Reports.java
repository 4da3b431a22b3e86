package org.parley.publication;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parley.comment.CommentKind;
import org.parley.disposition.Decision;
import org.parley.position.Side;
import org.parley.publication.ConsolidatedReport.Answer;
import org.parley.publication.ConsolidatedReport.Change;
import org.parley.publication.ConsolidatedReport.ChangeKind;
import org.parley.publication.ConsolidatedReport.Comment;
import org.parley.publication.ConsolidatedReport.CountryCount;
import org.parley.publication.ConsolidatedReport.Coverage;
import org.parley.publication.ConsolidatedReport.Group;
import org.parley.publication.ConsolidatedReport.GroupCount;
import org.parley.publication.ConsolidatedReport.GroupCoverage;
import org.parley.publication.ConsolidatedReport.Objection;
import org.parley.publication.ConsolidatedReport.Paragraph;
import org.parley.publication.ConsolidatedReport.Participation;
import org.parley.publication.ConsolidatedReport.Position;
import org.parley.publication.ConsolidatedReport.Quotation;
import org.parley.publication.ConsolidatedReport.Section;
import org.parley.publication.ConsolidatedReport.Stance;
import org.parley.publication.ConsolidatedReport.Text;
import org.parley.publication.Overall.EditionChange;
import org.parley.publication.Overall.NamedCount;
import org.parley.publication.Overall.Silence;
import org.parley.publication.Overall.SilentOrganisation;

/** Reports to print in tests. */
final class Reports {
    static final String ADDRESS = "https://parley.example/consultations/public-data";
    static final Text NOTHING = new Text("", Locale.ROOT);
    static final Group GOVERNMENT = new Group(GroupMark.GOVERNMENT, "Government");
    static final Group PRIVATE_SECTOR = new Group(GroupMark.PRIVATE_SECTOR, "Private sector");
    static final Group CIVIL_SOCIETY = new Group(GroupMark.CIVIL_SOCIETY, "Civil society");
    static final Group TECHNICAL = new Group(GroupMark.TECHNICAL_COMMUNITY, "Technical community");
    static final Group ACADEMIA = new Group(GroupMark.ACADEMIA, "Academia");
    static final Group INTERNATIONAL = new Group(GroupMark.INTERNATIONAL_ORGANISATION, "International organisation");
    static final List<Group> GROUPS =
            List.of(GOVERNMENT, PRIVATE_SECTOR, CIVIL_SOCIETY, TECHNICAL, ACADEMIA, INTERNATIONAL);

    private static final Text ENGLISH = text(
            "en",
            "A request for access should receive a reasoned answer within 30 days. The answer should name the law on"
                    + " which it relies and a way to appeal.");
    private static final Text FRENCH = text(
            "fr",
            "Nous appuyons ce paragraphe : « trente jours » suffisent, mais l’accès doit rester gratuit pour les"
                    + " chercheurs et les associations.");
    private static final Text GERMAN = text(
            "de",
            "Die Frist von dreißig Tagen überfordert kleine Gemeinden. Wir schlagen eine Übergangsregelung für"
                    + " Datenverarbeitungsstellen unter zehn Beschäftigten vor.");
    private static final Text ARABIC = text(
            "ar",
            "يجب أن تُتاح البيانات العامة بلغات المنطقة كلها، لا بلغة واحدة فقط. ونقترح مهلة 30 يومًا (بدلًا من 60)"
                    + " وفق معيار ISO 19005-2.");
    private static final Text CHINESE = text("zh", "我们支持本段。公共数据应以开放、有文档说明的格式提供，并在“三十天”内答复申请人。");

    private Reports() {}

    static Text text(String language, String content) {
        return Text.of(content, language);
    }

    /** Three sections in five languages and two directions, every kind of position, comment and answer. */
    static ConsolidatedReport mixed() {
        return of(List.of(
                new Section(
                        text("en", "Access to public data"),
                        List.of(
                                paragraph("12", ENGLISH),
                                paragraph("13", text("en", "Fees cover no more than the cost of the copy.")))),
                new Section(text("ar", "ضمانات"), List.of(paragraph("14", ARABIC))),
                new Section(NOTHING, List.of(new Paragraph("15", NOTHING, CHINESE, List.of(), List.of())))));
    }

    static ConsolidatedReport of(List<Section> sections) {
        return new ConsolidatedReport(
                text("en", "Regional framework on trusted public data"),
                text("en", "Secretariat of the Regional Data Forum"),
                text(
                        "en",
                        "To learn whether the draft framework gives researchers, firms and citizens the access they need, and what it must say to protect persons."),
                text("en", "Draft framework on trusted public data"),
                2,
                LocalDate.of(2026, 11, 21),
                URI.create(ADDRESS + "/positions"),
                Locale.ENGLISH,
                new Coverage(
                        1204,
                        1204,
                        GROUPS.stream().map(g -> new GroupCoverage(g, 200, 200)).toList()),
                sections,
                participation(),
                text(
                        "en",
                        "Two readers of the secretariat read every comment. They grouped the comments of each stakeholder group by paragraph and wrote the position in one sentence. Quotations are unaltered."),
                overall());
    }

    /** A second edition, so that everything has something to say. */
    private static Overall overall() {
        return new Overall(
                2,
                "Regional Data Forum (2026). Consolidated position. Edition 2, 21 November 2026. " + ADDRESS,
                text("en", "All groups want a fixed time."),
                GERMAN,
                GROUPS,
                12,
                List.of(new NamedCount("English", 900, 7), new NamedCount("العربية", 304, 5)),
                List.of(new NamedCount("1 October 2026", 4, 0), new NamedCount("2 October 2026", 1200, 12)),
                new Silence(
                        40,
                        38,
                        List.of(INTERNATIONAL),
                        List.of(
                                new SilentOrganisation("Union of Small Towns", GOVERNMENT, "Finland"),
                                new SilentOrganisation("مركز البيانات", CIVIL_SOCIETY, ""))),
                ARABIC,
                List.of(
                        "The consultation was open from 1 to 31 October 2026.",
                        "1,204 of 1,204 comments are answered."),
                List.of(new EditionChange(
                        text("en", "Position of Academia on paragraph 12"),
                        text("en", "Opposes"),
                        CHINESE,
                        text("en", "The stance had been mixed up."))));
    }

    static Paragraph paragraph(String number, Text text) {
        return new Paragraph(
                number,
                NOTHING,
                text,
                List.of(
                        new Position(
                                GOVERNMENT,
                                Stance.SUPPORTS_WITH_CHANGES,
                                text(
                                        "en",
                                        "Ministries accept a fixed time for the answer. Several ask for 60 days where the request covers many records."),
                                List.of(
                                        quotation(
                                                "1",
                                                "Ministry of Digital Affairs, Uruguay",
                                                text(
                                                        "en",
                                                        "Sixty days is what our archive law gives; thirty would need more staff."))),
                                text("en", "Two of nine ministries want no fixed time at all."),
                                List.of(new Objection("وزارة الاقتصاد", LocalDate.of(2026, 11, 19), ARABIC))),
                        new Position(
                                PRIVATE_SECTOR,
                                Stance.OPPOSES,
                                GERMAN,
                                List.of(quotation("2", "Verband kommunaler Betriebe", GERMAN)),
                                NOTHING),
                        new Position(
                                CIVIL_SOCIETY,
                                Stance.SUPPORTS,
                                text(
                                        "en",
                                        "Organisations support the paragraph and ask that the answer be free of charge."),
                                List.of(
                                        quotation("3", "Réseau Données Ouvertes", FRENCH),
                                        quotation("4", "مركز البيانات المفتوحة", ARABIC)),
                                NOTHING),
                        new Position(
                                TECHNICAL,
                                Stance.DIVIDED,
                                CHINESE,
                                List.of(
                                        new Quotation(CHINESE, "开放数据联盟", "5", address("5"), Side.FOR),
                                        new Quotation(FRENCH, "Réseau", "6", address("6"), Side.AGAINST)),
                                NOTHING),
                        new Position(ACADEMIA, Stance.NO_POSITION, NOTHING, List.of(), NOTHING)),
                List.of(
                        comment(
                                "1",
                                "Ministry of Digital Affairs, Uruguay",
                                GOVERNMENT,
                                CommentKind.REMARK,
                                text("en", "Sixty days is what our archive law gives; thirty would need more staff."),
                                Decision.NOTED,
                                "The difference in national law is noted; the time stays a recommendation."),
                        comment(
                                "2",
                                "Verband kommunaler Betriebe",
                                PRIVATE_SECTOR,
                                CommentKind.OBJECTION,
                                GERMAN,
                                Decision.NOT_ACCEPTED,
                                "A rule for small bodies stands in paragraph 41."),
                        amendment(),
                        comment(
                                "4",
                                "مركز البيانات المفتوحة",
                                CIVIL_SOCIETY,
                                CommentKind.SUPPORT,
                                ARABIC,
                                Decision.ACCEPTED,
                                "Taken into paragraph 9."),
                        comment(
                                "5",
                                "开放数据联盟",
                                TECHNICAL,
                                CommentKind.QUESTION,
                                CHINESE,
                                Decision.ACCEPTED_IN_PART,
                                "The format is named in the annex."),
                        new Comment(
                                "6",
                                address("6"),
                                "Prof. L. Okonkwo",
                                ACADEMIA,
                                CommentKind.REMARK,
                                text("en", "“a person outside the body”"),
                                text("en", "For historical records there may be no community left to ask."),
                                List.of(),
                                Optional.empty())));
    }

    static Quotation quotation(String number, String author, Text words) {
        return new Quotation(words, author, number, address(number));
    }

    static Comment comment(
            String number, String author, Group group, CommentKind kind, Text text, Decision decision, String reason) {
        return new Comment(
                number,
                address(number),
                author,
                group,
                kind,
                text("en", ""),
                text,
                List.of(),
                Optional.of(new Answer(decision, text("en", reason))));
    }

    private static Comment amendment() {
        return new Comment(
                "3",
                address("3"),
                "Réseau Données Ouvertes",
                CIVIL_SOCIETY,
                CommentKind.AMENDMENT,
                text("en", ""),
                FRENCH,
                List.of(
                        new Change(
                                ChangeKind.KEPT,
                                text("en", "A request for access should receive a reasoned answer within ")),
                        new Change(ChangeKind.REMOVED, text("en", "60")),
                        new Change(ChangeKind.ADDED, text("en", "30")),
                        new Change(ChangeKind.KEPT, text("en", " days")),
                        new Change(ChangeKind.ADDED, text("en", ", free of charge")),
                        new Change(ChangeKind.KEPT, text("en", "."))),
                Optional.of(new Answer(
                        Decision.ACCEPTED_IN_PART,
                        text("en", "The time is now 30 days. Fees are dealt with in paragraph 15."))));
    }

    static URI address(String comment) {
        return URI.create(ADDRESS + "/comments/" + comment);
    }

    private static Participation participation() {
        List<GroupCount> groups = new ArrayList<>();
        for (int i = 0; i < GROUPS.size(); i++) {
            groups.add(new GroupCount(GROUPS.get(i), 40 + i * 7 % 23, 206 + i * 65 % 271));
        }
        return new Participation(
                groups,
                List.of(
                        new CountryCount("Uruguay", 41),
                        new CountryCount("Norway", 22),
                        new CountryCount("Côte d’Ivoire", 9),
                        new CountryCount("Tunisia", 3)));
    }
}
