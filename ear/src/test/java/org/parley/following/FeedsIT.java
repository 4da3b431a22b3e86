package org.parley.following;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.launcher.RunningParley;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Feeds and calendars, as programs get them. */
class FeedsIT {
    private static final String OPEN = Program.CONSULTATION;
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final Pattern TIME = Pattern.compile("<time datetime=\"([^\"]+)\"");
    private static final Pattern START = Pattern.compile("DT(?:START|END):([0-9TZ]+)");

    private static final Pattern NUMBER = Pattern.compile("\"number\"\\s*:\\s*([0-9]+)");

    private final RunningParley parley = RunningParley.withDemo();
    private final Program reader = new Program(parley);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/feed.atom",
                "/documents/draft-framework/feed.atom",
                "/documents/draft-framework/paragraphs/12/feed.atom",
                "/comments/12/feed.atom"
            })
    void each_thing_has_a_feed_that_is_not_sent_twice(String path) throws Exception {
        var answer = reader.get(OPEN + path);

        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/atom+xml");
        var feed = read(answer.body());
        assertThat(feed.getDocumentElement().getLocalName()).isEqualTo("feed");
        assertThat(feed.getElementsByTagNameNS("*", "entry").getLength()).isPositive();
        assertThat(answer.headers().firstValue("Last-Modified")).isPresent();
        var tag = answer.headers().firstValue("ETag").orElseThrow();
        assertThat(reader.get(OPEN + path, "If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    @Test
    void every_entry_comes_once_on_the_way_through_the_pages() throws Exception {
        var known = new HashSet<String>();
        var path = OPEN + "/feed.atom";
        for (int pages = 0; !path.isEmpty() && pages < 50; pages++) {
            var feed = read(reader.get(path).body());
            var entries = feed.getElementsByTagNameNS("*", "entry");
            for (int i = 0; i < entries.getLength(); i++) {
                var id = ((Element) entries.item(i)).getElementsByTagNameNS("*", "id");
                assertThat(known.add(id.item(0).getTextContent())).isTrue();
            }
            path = next(feed);
        }

        assertThat(known).hasSizeGreaterThan(130);
    }

    private static String next(Document feed) {
        var links = feed.getElementsByTagNameNS("*", "link");
        for (int i = 0; i < links.getLength(); i++) {
            var link = (Element) links.item(i);
            if (link.getAttribute("rel").equals("next")) {
                return link.getAttribute("href").replaceFirst("^https?://[^/]+", "");
            }
        }
        return "";
    }

    @Test
    void pages_name_their_feed() throws Exception {
        assertThat(reader.get(OPEN).body())
                .contains("<link rel=\"alternate\" type=\"application/atom+xml\" href=\"" + OPEN + "/feed.atom\">");
        assertThat(reader.get(OPEN + "/comments/12").body()).contains("href=\"" + OPEN + "/comments/12/feed.atom\">");
    }

    @Test
    void deadline_and_meetings_are_the_same_to_the_second_on_page_in_calendar_and_api() throws Exception {
        var onPages = TIME.matcher(reader.get(OPEN + "/meetings").body())
                .results()
                .map(found -> UTC.format(Instant.parse(found.group(1))))
                .collect(Collectors.toSet());
        var calendar = reader.get(OPEN + "/calendar.ics");
        var inCalendar = START.matcher(calendar.body())
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());

        assertThat(calendar.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/calendar");
        assertThat(inCalendar).hasSize(5).isEqualTo(onPages);
        assertThat(reader.get("/calendar.ics").body()).contains("UID:deadline-platform-data-access@");
        assertThat(reader.get("/api/v1" + OPEN + "/meetings").body())
                .contains("Online hearing on access and safeguards");
    }

    @Test
    void a_change_of_a_meeting_keeps_its_identity_and_raises_its_sequence() throws Exception {
        var secretariat = Program.of(parley, "secretariat@parley.example");
        var meetings = "/api/v1/consultations/accessible-public-services/meetings";
        var terms = """
                {"title": "Looking back", "start": "2030-03-31 02:30", "end": "2030-03-31 04:00", "zone": "Europe/Paris",
                 "location": "Room 1", "agenda": ""}
                """;
        var announced = secretariat.send("POST", meetings, terms);
        assertThat(announced.statusCode()).as(announced.body()).isEqualTo(201);
        var number = Program.first(NUMBER, announced.body());
        var uid = "UID:meeting-" + number + "-accessible-public-services@";
        var path = "/consultations/accessible-public-services/calendar.ics";
        assertThat(reader.get(path).body()).contains(uid).containsPattern(uid + "[^\\r]*\\r\\nSEQUENCE:0");

        assertThat(secretariat.cancel(meetings + "/" + number, 1)).isEqualTo(200);

        assertThat(reader.get(path).body())
                .containsPattern(uid + "[^\\r]*\\r\\nSEQUENCE:1")
                .contains("STATUS:CANCELLED");
    }

    private static Document read(String xml) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }
}
