package org.parley.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.kernel.MailServer;
import org.parley.kernel.MailServer.Security;

class PostboxTest {
    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private Postbox postbox(Security security) {
        return new Postbox(new MailServer(
                "127.0.0.1",
                server.getSmtp().getPort(),
                security,
                Optional.empty(),
                Optional.empty(),
                "parley@parley.example"));
    }

    private static Mail mail(String to, String subject) {
        return new Mail(
                "id-1@parley.example",
                to,
                subject,
                "Plain مرحبا",
                "<p>HTML</p>",
                "en",
                "https://parley.example/unsubscribe/t");
    }

    @Test
    void sends_text_and_html_with_the_headers_of_rfc_8058() throws MessagingException, IOException {
        postbox(Security.NONE)
                .send(mail("amina@parley.example", "Neues – جديد"), Instant.parse("2026-11-22T10:00:00Z"));

        var received = only();
        assertThat(received.getSubject()).isEqualTo("Neues – جديد");
        assertThat(received.getHeader("List-Unsubscribe")).containsExactly("<https://parley.example/unsubscribe/t>");
        assertThat(received.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(received.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(received.getMessageID()).isEqualTo("<id-1@parley.example>");
        var parts = (MimeMultipart) received.getContent();
        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        assertThat(String.valueOf(parts.getBodyPart(0).getContent())).contains("مرحبا");
        assertThat(parts.getBodyPart(1).getContentType()).startsWith("text/html");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Title\r\nBcc: all@parley.example",
                "Title\nBcc: all@parley.example",
                "Title\rBcc: all@parley.example",
                "Title%0aBcc: all@parley.example",
                "Title =?utf-8?q?=0aBcc:_all@parley.example?=",
                "Title\u2028Bcc: all@parley.example",
                "Title\r\n\r\nBody"
            })
    void no_subject_adds_a_header_or_a_recipient(String subject) throws MessagingException {
        var harmless = sent("Title");
        server.reset();

        var received = sent(subject);

        assertThat(Collections.list(received.getAllHeaders()))
                .hasSameSizeAs(Collections.list(harmless.getAllHeaders()));
        assertThat(received.getHeader("Bcc")).isNull();
        assertThat(received.getAllRecipients()).hasSize(1);
    }

    private MimeMessage sent(String subject) throws MessagingException {
        postbox(Security.NONE).send(mail("amina@parley.example", subject), Instant.EPOCH);
        return only();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@parley.example\r\nBcc: b@parley.example",
                "a@parley.example, b@parley.example",
                "not an address"
            })
    void what_is_no_single_address_is_refused(String address) {
        assertThatThrownBy(() -> postbox(Security.NONE).send(mail(address, "Title"), Instant.EPOCH))
                .isInstanceOf(MessagingException.class);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void nothing_is_sent_in_the_open_where_tls_is_asked_for() {
        assertThatThrownBy(() -> postbox(Security.STARTTLS).send(mail("amina@parley.example", "Title"), Instant.EPOCH))
                .isInstanceOf(MessagingException.class);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    private MimeMessage only() {
        assertThat(server.getReceivedMessages()).hasSize(1);
        return server.getReceivedMessages()[0];
    }
}
