package org.parley.web.following;

import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.parley.notice.LiveEvent;
import org.parley.notice.NewsKind;
import org.parley.notice.Subject;
import org.parley.notice.SubjectKind;

/** Somebody who listens to what happens to one thing. It tells that something happened, never what. */
final class Listener {
    private static final int RECONNECT_MILLISECONDS = 5000;

    private final SseEventSink sink;
    private final Sse events;
    private final long consultation;
    private final Subject subject;
    private final long account;
    private final Instant since;

    Listener(SseEventSink sink, Sse events, long consultation, Subject subject, long account, Instant since) {
        this.sink = sink;
        this.events = events;
        this.consultation = consultation;
        this.subject = subject;
        this.account = account;
        this.since = since;
    }

    long consultation() {
        return consultation;
    }

    Instant since() {
        return since;
    }

    /** Whether the listener is to hear of it: of what others say on the thing it listens to. */
    boolean wants(LiveEvent event) {
        boolean said = subject.kind() == SubjectKind.THREAD
                ? event.kind() == NewsKind.REPLY || event.kind() == NewsKind.ANSWER
                : event.kind() == NewsKind.COMMENT;
        return said && event.about(subject) && (event.actor() == 0 || event.actor() != account);
    }

    OutboundSseEvent said(LiveEvent event) {
        return events.newEventBuilder()
                .id(String.valueOf(event.id()))
                .name("new")
                .data(event.kind().code())
                .build();
    }

    OutboundSseEvent signOfLife() {
        return events.newEventBuilder().comment("").build();
    }

    void greet() {
        sink.send(events.newEventBuilder()
                .comment("")
                .reconnectDelay(RECONNECT_MILLISECONDS)
                .build());
    }

    boolean gone() {
        return sink.isClosed();
    }

    CompletionStage<?> send(OutboundSseEvent event) {
        try {
            return sink.send(event);
        } catch (IllegalStateException closed) {
            return CompletableFuture.failedFuture(closed);
        }
    }

    void close() {
        if (!sink.isClosed()) {
            sink.close();
        }
    }
}
