package org.parley.digest;

import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;
import org.parley.kernel.MailServer;
import org.parley.kernel.MailServer.Security;

/** Hands mails to the configured server, by SMTP. Each mail has one recipient, and headers that no text can add to. */
final class Postbox {
    private static final String TIMEOUT = "20000";

    private final MailServer server;
    private final Session session;

    Postbox(MailServer server) {
        this.server = server;
        this.session = Session.getInstance(properties(server), authenticator(server));
    }

    private static Properties properties(MailServer server) {
        var properties = new Properties();
        properties.setProperty("mail.transport.protocol", "smtp");
        properties.setProperty("mail.smtp.host", server.host());
        properties.setProperty("mail.smtp.port", String.valueOf(server.port()));
        properties.setProperty("mail.smtp.auth", String.valueOf(server.user().isPresent()));
        properties.setProperty("mail.smtp.ssl.enable", String.valueOf(server.security() == Security.TLS));
        properties.setProperty("mail.smtp.starttls.enable", String.valueOf(server.security() == Security.STARTTLS));
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(server.security() == Security.STARTTLS));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.connectiontimeout", TIMEOUT);
        properties.setProperty("mail.smtp.timeout", TIMEOUT);
        properties.setProperty("mail.smtp.writetimeout", TIMEOUT);
        return properties;
    }

    @SuppressWarnings("NullAway") // no authenticator is what a server wants that asks nobody
    private static Authenticator authenticator(MailServer server) {
        return server.user()
                .map(user -> (Authenticator) new Authenticator() {
                    @Override
                    protected PasswordAuthentication getPasswordAuthentication() {
                        return new PasswordAuthentication(
                                user, server.password().orElse(""));
                    }
                })
                .orElse(null);
    }

    /**
     * Sends a mail.
     *
     * @throws MessagingException if the server does not take it
     */
    void send(Mail mail, Instant now) throws MessagingException {
        var message = message(mail, now);
        Transport.send(message);
    }

    private MimeMessage message(Mail mail, Instant now) throws MessagingException {
        var message = new Identified(session, mail.id());
        message.setFrom(new InternetAddress(server.from(), true));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.to(), true));
        message.setSubject(mail.subject(), "UTF-8");
        message.setSentDate(Date.from(now));
        message.setHeader("List-Unsubscribe", "<" + mail.unsubscribe() + ">");
        message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setContentLanguage(new String[] {mail.language()});
        message.setContent(new MimeMultipart("alternative", part(mail.plain(), "plain"), part(mail.html(), "html")));
        message.saveChanges();
        return message;
    }

    private static MimeBodyPart part(String text, String kind) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text, "UTF-8", kind);
        return part;
    }

    /** A message that keeps its identity when it is made a second time. */
    private static final class Identified extends MimeMessage {
        private final String id;

        Identified(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + id + ">");
        }
    }
}
