package org.parley.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.access.Caller;
import org.parley.access.Right;
import org.parley.basket.BasketDraft;
import org.parley.consultation.Consultation;
import org.parley.kernel.Digest;
import org.parley.kernel.Fault;
import org.parley.kernel.Settings;
import org.parley.kernel.Slug;
import org.parley.markup.Direction;
import org.parley.markup.Mark;
import org.parley.markup.Markup;
import org.parley.stakeholder.Person;
import org.parley.stakeholder.Stakeholders;

/** What every page knows of the present request: its language, who reads it, and where it stands. */
@RequestScoped
public class Site {
    private static final int KILOBYTE = 1_000;
    private static final int MEGABYTE = 1_000_000;

    @Inject
    Caller caller;

    @Inject
    Session session;

    @Inject
    Stakeholders stakeholders;

    @Inject
    ConsultationHeads heads;

    @Inject
    OwnDrafts drafts;

    @Inject
    Following following;

    @Inject
    Settings settings;

    @Context
    HttpHeaders headers;

    @Context
    UriInfo address;

    private @Nullable Texts texts;
    private Optional<Person> person = Optional.empty();

    /** The words of the interface in the reader's language. */
    public Texts texts() {
        if (texts == null) {
            texts = Texts.in(negotiated());
        }
        return texts;
    }

    private Locale negotiated() {
        var wanted = headers.getAcceptableLanguages().stream()
                .map(language -> new Locale.LanguageRange(
                        language.getLanguage().isEmpty()
                                        || language.getLanguage().equals("*")
                                ? "*"
                                : language.toLanguageTag()))
                .toList();
        var found = Locale.lookup(wanted, Texts.LANGUAGES);
        return found == null ? Locale.ENGLISH : found;
    }

    /** A message; names and values in turn. */
    public String text(String key, Object... arguments) {
        return texts().get(key, arguments);
    }

    /** The sentence that says what is wrong with a field. */
    public String text(Fault fault) {
        var own = "fault." + fault.rule() + "." + fault.field();
        return texts().get(texts().has(own) ? own : "fault." + fault.rule(), fault.details());
    }

    /** Language tag of the interface. */
    public String language() {
        return texts().locale().toLanguageTag();
    }

    /** Language in which the reader most likely writes: the first wanted one that forms offer. */
    public String writingLanguage() {
        var offered = languages().stream().map(Choice::value).toList();
        return headers.getAcceptableLanguages().stream()
                .map(Locale::getLanguage)
                .filter(offered::contains)
                .findFirst()
                .orElseGet(this::language);
    }

    /** What the head of a page of the consultation shows. */
    public ConsultationHead head(Consultation consultation) {
        return heads.head(consultation);
    }

    /** The reader's own drafts about a paragraph; lineage 0 is the whole. */
    public List<BasketDraft> drafts(Consultation consultation, long lineage) {
        return drafts.about(consultation, lineage);
    }

    /** Number of drafts in the reader's basket. */
    public int draftCount(Consultation consultation) {
        return drafts.count(consultation);
    }

    /** Tells the readers of one browser apart, so that what one typed is not offered to another. */
    public String reader() {
        return caller.account()
                .map(account ->
                        Digest.of("reader", String.valueOf(account.id())).substring(0, 12))
                .orElse("");
    }

    /** What the reader follows, and what is new to them. */
    public Following following() {
        return following;
    }

    /**
     * A message in all its plural forms, for a script that counts: a JSON object from the plural category to the words,
     * in which <code>#</code> stands for the number.
     */
    public String plurals(String key) {
        return Plurals.of(texts(), key);
    }

    /** Direction of the interface: {@code ltr} or {@code rtl}. */
    public String direction() {
        return Direction.ofLanguage(language()).attribute();
    }

    /** Direction of a text in the language. */
    public String direction(String language) {
        return Direction.ofLanguage(language).attribute();
    }

    /** User-written Markdown as safe HTML. */
    public String html(String markdown) {
        return Markup.toHtml(markdown);
    }

    /** User-written Markdown as safe HTML in which words are marked. */
    public String html(String markdown, List<Mark> marks) {
        return Markup.toHtml(markdown, marks);
    }

    /** User-written Markdown as plain text, cut to the length with an ellipsis. */
    public String excerpt(String markdown, int longest) {
        return Markup.excerpt(markdown, longest);
    }

    public boolean signedIn() {
        return caller.signedIn();
    }

    public boolean administrator() {
        return caller.may(Right.ADMINISTER, null);
    }

    /** Whether the reader may found consultations. */
    public boolean convenes() {
        return caller.signedIn() && caller.may(Right.CONVENE, null);
    }

    public boolean secretariatOf(Slug consultation) {
        return caller.secretariatOf(consultation);
    }

    /** Name of the person who is signed in. */
    public Optional<String> personName() {
        return person().map(Person::name);
    }

    /** The person who is signed in. */
    public Optional<Person> person() {
        if (person.isEmpty() && caller.signedIn()) {
            person = stakeholders.self();
        }
        return person;
    }

    /** Token for the forms of the page. */
    public String formToken() {
        return session.formToken();
    }

    /** Path and query of this page, for coming back to it. */
    public String here() {
        var query = address.getRequestUri().getRawQuery();
        return address.getRequestUri().getRawPath() + (query == null ? "" : "?" + query);
    }

    /** The value of {@code next} by which signing in leads back to a path of this server, and to a place on its page. */
    public String comingBack(String path) {
        return URLEncoder.encode(path, StandardCharsets.UTF_8);
    }

    /** A key under which a form is taken once, however often it is sent. */
    public String freshKey() {
        return UUID.randomUUID().toString();
    }

    /** The size of a file in the unit that fits. */
    public String size(int bytes) {
        return bytes < MEGABYTE
                ? text("size.kilobytes", "size", Math.max(1, Math.ceilDiv(bytes, KILOBYTE)))
                : text("size.megabytes", "size", Math.ceilDiv(bytes, MEGABYTE));
    }

    /** Path of this page. */
    public String path() {
        return address.getRequestUri().getRawPath();
    }

    /** Full address of a path on this server. */
    public String url(String path) {
        return settings.baseAddress() + path;
    }

    /** Address of an asset, which changes with its content. */
    public String asset(String name) {
        return Assets.address(name);
    }

    /** Codes of the countries that forms offer, in the order of their names. */
    public List<Choice> countries() {
        return Choices.countries(texts());
    }

    /** Languages that forms offer for what people write. */
    public List<Choice> languages() {
        return Choices.languages(texts());
    }

    /** The kinds of comment that are not amendments, as the form offers them. */
    public List<Choice> commentKinds() {
        return Choices.commentKinds(texts());
    }

    /** All kinds of comment, as lists are narrowed by them. */
    public List<Choice> allCommentKinds() {
        return Choices.allCommentKinds(texts());
    }

    /** The stakeholder groups. */
    public List<Choice> groups() {
        return Choices.groups(texts());
    }
}
