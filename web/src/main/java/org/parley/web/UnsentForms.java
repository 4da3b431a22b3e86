package org.parley.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parley.access.Caller;

/**
 * Forms that came when the sign-in had ended, or from before another sign-in: what was typed goes along to the page that
 * answers, and nothing is done with it until its author says so there.
 */
@RequestScoped
public class UnsentForms {
    /** Form field with the path to which the form was sent. */
    public static final String TO = "unsent-to";

    /** Form field with all that was typed, as it was sent. */
    public static final String TYPED = "unsent";

    private static final String CONSULTATION = "/consultations/([a-z0-9-]{1,80})";

    /** Where people write at length. Elsewhere a form that cannot be trusted is refused. */
    private static final Pattern WRITING = Pattern.compile(
            CONSULTATION
                    + "/(comments(/[0-9]{1,9}/(replies(/[0-9]{1,9}/edit)?|edit))?|basket(/[0-9]{1,18})?|submissions|workspace/[a-z0-9/-]{1,120})");

    private static final Pattern COMMENT = Pattern.compile(CONSULTATION + "/(?:comments|basket)");

    private static final List<String> WORDS = List.of("title", "wording", "text");

    @Inject
    Caller caller;

    /** Whether people write at length in the forms that are sent there. */
    public static boolean written(String path) {
        return WRITING.matcher(path).matches();
    }

    /** Slug of the consultation, if what is sent there is a comment, which can go into the basket. */
    public static Optional<String> consultation(String path) {
        var match = COMMENT.matcher(path);
        return match.matches() ? Optional.of(match.group(1)) : Optional.empty();
    }

    /** What was typed in the fields for words, to be read and copied. */
    public static List<String> words(Form typed) {
        return WORDS.stream().flatMap(field -> typed.given(field).stream()).toList();
    }

    /** The page that answers such a form: to sign in, or to look at it and send it again. */
    Response answer(String path, byte[] body) {
        if (caller.signedIn()) {
            return again(path, Form.read(body), Response.Status.FORBIDDEN);
        }
        var form = Form.empty().and(TO, path).and(TYPED, new String(body, java.nio.charset.StandardCharsets.UTF_8));
        return Response.status(Response.Status.UNAUTHORIZED)
                .type(MediaType.TEXT_HTML_TYPE)
                .entity(Page.of("account/sign-in.jte", form))
                .build();
    }

    /** The page that shows a form with a token that fits the present sign-in. */
    public Response again(String path, Form typed, Response.StatusType status) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE)
                .entity(Page.of("account/unsent.jte", new Unsent(path, typed)))
                .build();
    }

    /**
     * A form that waits to be sent again.
     *
     * @param path to which it goes
     * @param typed what stands in it
     */
    public record Unsent(String path, Form typed) {
        /** What was typed in words. */
        public List<String> words() {
            return UnsentForms.words(typed);
        }
    }
}
