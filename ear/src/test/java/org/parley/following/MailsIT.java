package org.parley.following;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.launcher.RunningParley;

/** Digests of two servers on one database, taken by a real mail server. */
class MailsIT {
    private static final GreenMail MAILS = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private static final Pattern UNSUBSCRIBE =
            Pattern.compile("<https://parley\\.example\\.org(/unsubscribe/[\\w-]+)>");
    private static final int TRIES = 240;

    private static RunningParley one;
    private static RunningParley two;

    @BeforeAll
    static void start() {
        MAILS.start();
        var options = List.of(
                "-Dparley.smtp.host=127.0.0.1",
                "-Dparley.smtp.port=" + MAILS.getSmtp().getPort(),
                "-Dparley.smtp.security=none",
                "-Dparley.mail.from=parley@parley.example",
                "-Dparley.base.url=https://parley.example.org");
        one = RunningParley.start(true, options);
        two = one.another(options);
    }

    @AfterAll
    static void stop() {
        one.close();
        MAILS.stop();
    }

    @BeforeEach
    void the_stakeholder_follows_at_once() throws Exception {
        execute("update mail_setting set mails = true, last_made_at = null");
        var follow = Program.of(one, "stakeholder@parley.example")
                .send(
                        "POST",
                        "/api/v1/follows",
                        "{\"consultation\": \"platform-data-access\", \"frequency\": \"at-once\"}");
        assertThat(follow.statusCode()).as(follow.body()).isEqualTo(201);
        execute("update follow set due_at = null, mailed_transaction = pg_current_xact_id(), mailed_id = 0");
        MAILS.purgeEmailFromAllMailboxes();
    }

    @Test
    void each_comment_is_mailed_once_though_two_servers_work_and_one_is_killed() throws Exception {
        var secretariat = Program.of(one, "secretariat@parley.example");
        var numbers = new ArrayList<Integer>();
        for (int i = 0; i < 6; i++) {
            numbers.add(secretariat.comment("4", "Mail me once " + i));
            if (i == 3) {
                two.kill();
            }
        }

        awaitMail(numbers.getLast());

        var texts = texts();
        assertThat(numbers).allSatisfy(number -> assertThat(texts)
                .filteredOn(text -> text.contains("/comments/" + number + "\r\n"))
                .hasSize(1));
        assertThat(texts).allSatisfy(text -> assertThat(text)
                .contains("https://parley.example.org/consultations/platform-data-access/comments/")
                .doesNotContain("127.0.0.1"));
        assertThat(MAILS.getReceivedMessages()).allSatisfy(mail -> assertThat(mail.getAllRecipients())
                .hasSize(1)
                .allMatch(to -> to.toString().equals("stakeholder@parley.example")));
    }

    @Test
    void a_digest_whose_server_died_after_sending_is_sent_once_more_under_the_same_identity() throws Exception {
        var number = Program.of(one, "secretariat@parley.example").comment("5", "Mail me again");
        awaitMail(number);
        await("select count(*) from digest where state = 'WAITING'", 0);

        execute("update digest set state = 'WAITING', next_try_at = now() where id = (select max(id) from digest)");

        awaitMails(2);
        await("select count(*) from digest where state = 'WAITING'", 0);
        assertThat(MAILS.getReceivedMessages()).hasSize(2);
        assertThat(MAILS.getReceivedMessages()[0].getMessageID())
                .isEqualTo(MAILS.getReceivedMessages()[1].getMessageID());
    }

    @Test
    void opening_the_address_in_a_mail_changes_nothing_and_a_bare_post_ends_all_mails() throws Exception {
        var secretariat = Program.of(one, "secretariat@parley.example");
        awaitMail(secretariat.comment("6", "The last mail"));
        var address = Program.first(UNSUBSCRIBE, MAILS.getReceivedMessages()[0].getHeader("List-Unsubscribe", ""));
        assertThat(MAILS.getReceivedMessages()[0].getHeader("List-Unsubscribe-Post", ""))
                .isEqualTo("List-Unsubscribe=One-Click");

        var asked = new Program(one).get(address);

        assertThat(asked.statusCode()).isEqualTo(200);
        assertThat(asked.body()).contains("End all mails");
        assertThat(number("select count(*) from mail_setting where not mails")).isZero();

        assertThat(oneClick(address)).isEqualTo(200);

        assertThat(number("select count(*) from mail_setting where not mails")).isEqualTo(1);
        execute("update mail_setting set last_made_at = null");
        var before = number("select count(*) from digest");
        secretariat.comment("6", "Nobody is told");
        await("select count(*) from happening h, mail_place p where (h.transaction, h.id) > (p.transaction, p.id)", 0);
        assertThat(number("select count(*) from follow where due_at is not null"))
                .isZero();
        assertThat(number("select count(*) from digest")).isEqualTo(before);
    }

    private static int oneClick(String address) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(one.page(address))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .header("Sec-Fetch-Site", "cross-site")
                    .POST(HttpRequest.BodyPublishers.ofString("List-Unsubscribe=One-Click"));
            return http.send(request.build(), BodyHandlers.discarding()).statusCode();
        }
    }

    @Test
    void what_waits_while_the_mail_server_is_away_is_sent_when_it_is_back() throws Exception {
        var number = Program.of(one, "secretariat@parley.example").comment("7", "Patience");
        execute("update digest set state = 'SENT' where state = 'WAITING'");
        awaitMail(number);
        execute("update digest set state = 'WAITING', attempts = 3, next_try_at = now() + interval '1 hour'"
                + " where id = (select max(id) from digest)");
        MAILS.purgeEmailFromAllMailboxes();

        execute("update digest set next_try_at = now() where state = 'WAITING'");

        awaitMail(number);
        await("select count(*) from digest where state = 'WAITING'", 0);
    }

    @Test
    void the_author_of_a_comment_hears_of_each_answer_once_without_following_anything() throws Exception {
        var number = Program.of(one, "stakeholder@parley.example").comment("8", "Answer me");
        execute("delete from follow");

        execute("insert into disposition (comment_id, decision, reason, decided_by, decided_at) select c.id, 'NOTED',"
                + " 'The first answer', a.id, now() from comment c join consultation k on k.id = c.consultation_id,"
                + " account a where k.slug = 'platform-data-access' and c.number = " + number
                + " and a.email = 'secretariat@parley.example'");
        awaitAnswer("The first answer");
        execute("update disposition set reason = 'The second answer' where reason = 'The first answer'");
        awaitAnswer("The second answer");

        assertThat(texts())
                .filteredOn(text -> text.contains("The first answer"))
                .hasSize(1);
        assertThat(texts())
                .filteredOn(text -> text.contains("The second answer"))
                .hasSize(1);
        assertThat(number("select count(*) from own_answer")).isZero();
    }

    private static void awaitAnswer(String words) throws Exception {
        for (int tries = 0; tries < TRIES; tries++) {
            if (texts().stream().anyMatch(text -> text.contains(words))) {
                return;
            }
            execute("update own_answer set due_at = now() where due_at > now()");
            Thread.sleep(250);
        }
        assertThat(texts()).as("mail with " + words).anyMatch(text -> text.contains(words));
    }

    private static List<String> texts() throws MessagingException, IOException {
        var texts = new ArrayList<String>();
        for (MimeMessage mail : MAILS.getReceivedMessages()) {
            texts.add(String.valueOf(
                    ((MimeMultipart) mail.getContent()).getBodyPart(0).getContent()));
        }
        return texts;
    }

    /** Waits for the mail about a comment; a second mail at once does not wait for its five minutes here. */
    private static void awaitMail(int comment) throws Exception {
        for (int tries = 0; tries < TRIES; tries++) {
            if (texts().stream().anyMatch(text -> text.contains("/comments/" + comment + "\r\n"))) {
                return;
            }
            execute("update follow set due_at = now() where due_at > now()");
            Thread.sleep(250);
        }
        assertThat(texts()).as("mail about comment " + comment).anyMatch(text -> text.contains("/comments/" + comment));
    }

    private static void awaitMails(int count) throws InterruptedException {
        for (int tries = 0; tries < TRIES && MAILS.getReceivedMessages().length < count; tries++) {
            Thread.sleep(250);
        }
    }

    private static void await(String count, long expected) throws Exception {
        for (int tries = 0; tries < TRIES && number(count) != expected; tries++) {
            Thread.sleep(250);
        }
        assertThat(number(count)).as(count).isEqualTo(expected);
    }

    private static long number(String count) throws SQLException {
        try (var connection = one.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(count)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static void execute(String change) throws SQLException {
        try (var connection = one.connect();
                var statement = connection.createStatement()) {
            statement.execute(change);
        }
    }
}
