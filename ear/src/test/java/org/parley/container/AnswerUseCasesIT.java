package org.parley.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.access.Account;
import org.parley.access.Accounts;
import org.parley.access.Caller;
import org.parley.comment.Comment;
import org.parley.comment.Comments;
import org.parley.comment.NewComment;
import org.parley.comment.Revisions;
import org.parley.consultation.Consultation;
import org.parley.consultation.ConsultationTerms;
import org.parley.consultation.Consultations;
import org.parley.consultation.Founding;
import org.parley.consultation.Phase;
import org.parley.disposition.Answer;
import org.parley.disposition.AnswerHistories;
import org.parley.disposition.AnswerState.Act;
import org.parley.disposition.Approvals;
import org.parley.disposition.Approvals.Sight;
import org.parley.disposition.Decision;
import org.parley.disposition.Disposition;
import org.parley.disposition.Dispositions;
import org.parley.disposition.LooseDuplicate;
import org.parley.disposition.NewTemplate;
import org.parley.disposition.ProposedAnswer;
import org.parley.disposition.ReasonTemplate;
import org.parley.disposition.ReasonTemplates;
import org.parley.disposition.SecondEyes;
import org.parley.disposition.Seen;
import org.parley.document.Drafts;
import org.parley.document.NewDocument;
import org.parley.drafting.DraftReader;
import org.parley.kernel.Conflict;
import org.parley.kernel.Invalid;
import org.parley.kernel.WrongPhase;
import org.parley.stakeholder.StakeholderGroup;
import org.parley.stakeholder.Stakeholders;

/** The use cases of answers with their transactions and rights, beside the application. */
@ArquillianTest
class AnswerUseCasesIT {
    private static final Answer NOTED = new Answer(Decision.NOTED, "Thank you for {comment} on {paragraph}.", null);

    @Inject
    Founding founding;

    @Inject
    Consultations consultations;

    @Inject
    Drafts drafts;

    @Inject
    Accounts accounts;

    @Inject
    Stakeholders stakeholders;

    @Inject
    Comments comments;

    @Inject
    Revisions revisions;

    @Inject
    Dispositions dispositions;

    @Inject
    AnswerHistories histories;

    @Inject
    Approvals approvals;

    @Inject
    SecondEyes secondEyes;

    @Inject
    ReasonTemplates templates;

    @Inject
    Caller caller;

    @Resource(lookup = "java:app/jdbc/parley")
    DataSource database;

    @PersistenceContext
    EntityManager em;

    private Account secretary;
    private Account colleague;
    private Consultation consultation;

    @Deployment
    static WebArchive deployment() {
        return Deployments.core();
    }

    private Account somebody(String name) {
        caller.isOperator();
        var account = accounts.openWithoutPassword(UUID.randomUUID() + "@parley.example");
        stakeholders.introduce(account, name, StakeholderGroup.ACADEMIA, null);
        return account;
    }

    @BeforeEach
    void a_consultation_with_two_secretaries_is_open() {
        secretary = somebody("First");
        colleague = somebody("Second");
        caller.is(secretary);
        var terms = new ConsultationTerms.Typed(
                "Title", "Convener", "Purpose", "", "en", "2099-01-01T12:00", "UTC", List.of("academia"));
        var slug = founding.found(terms, "answers-" + UUID.randomUUID(), "").slug();
        var text = new DraftReader().ofMarkdown("One paragraph alone.");
        var added = drafts.add(slug, new NewDocument("Text", "en", "text"), text, "text.md", "");
        drafts.publish(slug, added.document().slug(), added.version().revision());
        consultations.moveTo(slug, Phase.OPEN, null);
        accounts.appoint(slug, colleague.email());
        consultation = consultations.consultation(slug);
    }

    private List<Comment> comments(int count) {
        var made = new ArrayList<Comment>();
        for (int i = 0; i < count; i++) {
            var remark = new NewComment(null, null, "1", "remark", "Said " + i, null, "en", null);
            made.add(comments.comment(
                    consultation, comments.post(consultation.slug(), remark, "").number()));
        }
        return made;
    }

    private static List<Long> ids(Collection<Comment> of) {
        return of.stream().map(Comment::id).toList();
    }

    private Disposition answer(Comment comment) {
        return dispositions.of(comment).orElseThrow();
    }

    private ProposedAnswer proposed(Comment comment) {
        return approvals.of(consultation.slug(), comment).orElseThrow();
    }

    private void decide(Comment comment, Answer answer, int version) {
        dispositions.decide(consultation.slug(), comment.number(), answer, version);
    }

    private static Answer duplicateOf(Comment named) {
        return new Answer(Decision.DUPLICATE_OF, "The same is said there.", named.number());
    }

    @Test
    void an_answer_names_what_it_is_about_and_keeps_what_it_was() {
        var comment = comments(1).getFirst();

        decide(comment, NOTED, 0);
        decide(comment, new Answer(Decision.ACCEPTED, "We changed it.", null), 1);

        assertThat(answer(comment).decision()).isEqualTo(Decision.ACCEPTED);
        assertThat(answer(comment).version()).isEqualTo(2);
        assertThat(histories.of(comment))
                .extracting(state -> state.act() + " " + state.reason() + state.by())
                .containsExactly("GIVEN Thank you for " + comment.number() + " on 1.", "CHANGED We changed it.");
        assertThat(histories.inside(consultation.slug(), comment))
                .extracting(state -> state.by())
                .containsExactly("First", "First");
    }

    @Test
    void an_answer_that_somebody_else_gave_meanwhile_is_not_written_over() {
        var comment = comments(1).getFirst();
        decide(comment, NOTED, 0);
        caller.is(colleague);

        assertThatThrownBy(() -> decide(comment, new Answer(Decision.ACCEPTED, "Mine", null), 0))
                .isInstanceOf(Conflict.class);

        assertThat(answer(comment).decision()).isEqualTo(Decision.NOTED);
    }

    @Test
    void many_comments_are_answered_at_once_and_those_answered_otherwise_or_withdrawn_are_left_alone() {
        var made = comments(5);
        decide(made.get(1), new Answer(Decision.ACCEPTED, "By hand", null), 0);
        revisions.withdraw(consultation.slug(), made.get(2).number(), "", 1);

        var decided = dispositions.decideAll(consultation, ids(made), NOTED, Optional.empty());

        assertThat(decided.answered())
                .containsExactly(made.get(0).id(), made.get(3).id(), made.get(4).id());
        assertThat(decided.leftAlone())
                .containsExactly(made.get(1).id(), made.get(2).id());
        assertThat(decided.proposed()).isFalse();
        assertThat(answer(made.get(4)).reason())
                .isEqualTo("Thank you for " + made.get(4).number() + " on 1.");
        assertThat(answer(made.get(1)).reason()).isEqualTo("By hand");
        figures_equal_their_recount();
    }

    @Test
    void the_answer_of_a_campaign_may_be_given_anew_to_those_who_have_it_from_the_campaign() {
        var made = comments(3);
        decide(made.get(2), new Answer(Decision.ACCEPTED, "By hand", null), 0);
        dispositions.decideAll(consultation, ids(made), NOTED, Optional.of(77L));

        var again = dispositions.decideAll(
                consultation, ids(made), new Answer(Decision.NOT_ACCEPTED, "After all not.", null), Optional.of(77L));

        assertThat(again.answered())
                .containsExactly(made.get(0).id(), made.get(1).id());
        assertThat(answer(made.get(0)).decision()).isEqualTo(Decision.NOT_ACCEPTED);
        assertThat(answer(made.get(0)).campaign()).contains(77L);
        assertThat(answer(made.get(2)).reason()).isEqualTo("By hand");
        figures_equal_their_recount();
    }

    @Test
    void what_one_gave_is_taken_back_by_that_one_alone_and_a_form_from_before_is_stale() {
        var made = comments(3);
        dispositions.decideAll(consultation, ids(made), NOTED, Optional.empty());
        caller.is(colleague);
        decide(made.get(1), new Answer(Decision.ACCEPTED, "Otherwise", null), 1);
        assertThat(dispositions.takeBack(consultation.slug(), ids(made.subList(0, 1))))
                .isEmpty();
        caller.is(secretary);

        var back = dispositions.takeBack(consultation.slug(), ids(made));

        assertThat(back).containsExactly(made.get(0).id(), made.get(2).id());
        assertThat(dispositions.of(made.get(0))).isEmpty();
        assertThat(histories.of(made.get(0)))
                .extracting(state -> state.act())
                .containsExactly(Act.GIVEN, Act.TAKEN_BACK);
        decide(made.get(0), NOTED, 0);
        assertThat(answer(made.get(0)).version()).isEqualTo(3);
        assertThatThrownBy(() -> decide(made.get(0), NOTED, 1)).isInstanceOf(Conflict.class);
        figures_equal_their_recount();
    }

    @Test
    void a_duplicate_names_another_comment_that_stands_and_is_none_itself() {
        var made = comments(4);
        var slug = consultation.slug();
        decide(made.get(1), duplicateOf(made.get(0)), 0);
        revisions.withdraw(slug, made.get(2).number(), "", 1);

        assertThat(List.of(made.get(3), made.get(2), made.get(1)))
                .allSatisfy(named -> assertThatThrownBy(() -> decide(made.get(3), duplicateOf(named), 0))
                        .isInstanceOf(Invalid.class)
                        .hasMessageContaining("duplicate"));
        var unknown = new Answer(Decision.DUPLICATE_OF, "R", 9999);
        assertThatThrownBy(() -> decide(made.get(3), unknown, 0))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("duplicate-unknown");
        assertThatThrownBy(() -> decide(made.get(3), new Answer(Decision.DUPLICATE_OF, "R", null), 0))
                .isInstanceOf(Invalid.class);
        assertThat(answer(made.get(1)).duplicateOf()).contains(made.get(0).id());
    }

    @Test
    void the_secretariat_is_told_when_the_comment_that_duplicates_name_cannot_stand_for_them_any_more() {
        var made = comments(4);
        var slug = consultation.slug();
        decide(made.get(1), duplicateOf(made.get(0)), 0);
        decide(made.get(3), duplicateOf(made.get(2)), 0);
        assertThat(histories.looseDuplicates(slug)).isEmpty();

        revisions.withdraw(slug, made.get(0).number(), "", 1);
        var another = comments(1).getFirst();
        decide(made.get(2), duplicateOf(another), 0);

        assertThat(histories.looseDuplicates(slug))
                .containsExactly(
                        new LooseDuplicate(made.get(1).number(), made.get(0).number(), true),
                        new LooseDuplicate(made.get(3).number(), made.get(2).number(), false));

        decide(made.get(2), NOTED, 1);
        decide(made.get(1), duplicateOf(made.get(2)), 1);

        assertThat(histories.looseDuplicates(slug)).isEmpty();
    }

    @Test
    void with_two_pairs_of_eyes_an_answer_waits_until_another_secretary_approves_exactly_what_was_seen() {
        var comment = comments(1).getFirst();
        var slug = consultation.slug();
        secondEyes.change(slug, true, "Two see more", 0);

        boolean waits = dispositions.decide(slug, comment.number(), NOTED, 0);

        assertThat(waits).isTrue();
        assertThat(dispositions.of(comment)).isEmpty();
        assertThat(dispositions.coverage(consultation).answered()).isZero();
        assertThat(state(comment)).isEqualTo("PROPOSED");
        var first = new Sight(comment.number(), proposed(comment).version());
        assertThatThrownBy(() -> approvals.approve(slug, first))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("own-proposal");
        dispositions.decide(slug, comment.number(), NOTED, new Seen(0, 1));
        caller.is(colleague);
        assertThatThrownBy(() -> approvals.approve(slug, first))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("stale");

        approvals.approve(slug, new Sight(comment.number(), proposed(comment).version()));

        assertThat(answer(comment).decidedBy()).isEqualTo(secretary.id());
        assertThat(answer(comment).approvedBy()).contains(colleague.id());
        assertThat(state(comment)).isEqualTo("ANSWERED");
        assertThat(approvals.of(slug, comment)).isEmpty();
        assertThat(histories.of(comment)).hasSize(1);
        figures_equal_their_recount();
    }

    @Test
    void what_is_sent_back_has_a_note_and_needs_a_decision_again() {
        var comment = comments(1).getFirst();
        var slug = consultation.slug();
        secondEyes.change(slug, true, "Two see more", 0);
        decide(comment, NOTED, 0);
        caller.is(colleague);
        var seen = new Sight(comment.number(), proposed(comment).version());
        assertThatThrownBy(() -> approvals.sendBack(slug, seen, " ")).isInstanceOf(Invalid.class);

        approvals.sendBack(slug, seen, "Say which words.");

        assertThat(proposed(comment).sentBack()).isTrue();
        assertThat(proposed(comment).note()).isEqualTo("Say which words.");
        assertThat(proposed(comment).reviewer()).isEqualTo("Second");
        assertThat(state(comment)).isEqualTo("UNREAD");
        assertThat(approvals.waiting(slug).all()).isZero();
        assertThat(histories.of(comment)).isEmpty();
        assertThat(histories.inside(slug, comment))
                .extracting(state -> state.act())
                .containsExactly(Act.PROPOSED, Act.SENT_BACK);
    }

    @Test
    void many_are_approved_at_once_but_not_ones_own_nor_what_changed_since() {
        var made = comments(4);
        var slug = consultation.slug();
        secondEyes.change(slug, true, "Two see more", 0);
        dispositions.decideAll(consultation, ids(made.subList(0, 3)), NOTED, Optional.empty());
        caller.is(colleague);
        decide(made.get(3), NOTED, 0);
        var seen = approvals.list(slug, 0, 10).items().stream()
                .map(waiting ->
                        new Sight(waiting.comment().number(), waiting.proposed().version()))
                .toList();
        assertThat(approvals.list(slug, 0, 10).items())
                .extracting(waiting -> waiting.own())
                .containsExactly(false, false, false, true);
        caller.is(secretary);
        dispositions.decide(slug, made.get(1).number(), NOTED, new Seen(0, 1));
        caller.is(colleague);

        var approved = approvals.approveAll(slug, seen);

        assertThat(approved.approved())
                .containsExactly(made.get(0).number(), made.get(2).number());
        assertThat(approved.leftAlone())
                .containsExactly(made.get(1).number(), made.get(3).number());
        figures_equal_their_recount();
    }

    @Test
    void the_database_holds_too_that_nobody_approves_an_own_answer() throws Exception {
        var comment = comments(1).getFirst();
        secondEyes.change(consultation.slug(), true, "Two see more", 0);
        decide(comment, NOTED, 0);

        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("insert into disposition (comment_id, decision, reason,"
                            + " decided_by, approved_by, decided_at) select comment_id, decision, reason, proposed_by,"
                            + " proposed_by, proposed_at from proposed_disposition where comment_id = " + comment.id()))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("seen_by_two");
        }
    }

    @Test
    void the_outcome_is_not_published_while_an_answer_is_only_proposed() {
        var comment = comments(1).getFirst();
        var slug = consultation.slug();
        secondEyes.change(slug, true, "Two see more", 0);
        decide(comment, NOTED, 0);
        consultations.moveTo(slug, Phase.CONSOLIDATING, "Closed");

        assertThatThrownBy(() -> consultations.moveTo(slug, Phase.PUBLISHED, "Done"))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("coverage");

        caller.is(colleague);
        approvals.approve(slug, new Sight(comment.number(), proposed(comment).version()));
        consultations.moveTo(slug, Phase.PUBLISHED, "Done");

        assertThatThrownBy(() -> decide(comment, NOTED, 1)).isInstanceOf(WrongPhase.class);
        assertThatThrownBy(() -> secondEyes.change(slug, false, "Too late", 0)).isInstanceOf(WrongPhase.class);
    }

    @Test
    void an_answer_is_linked_to_the_paragraph_that_it_became() {
        var comment = comments(1).getFirst();
        decide(comment, NOTED, 0);
        var slug = consultation.slug();
        long paragraph = comment.paragraph().orElseThrow();

        dispositions.linkToChange(slug, ids(List.of(comment)), paragraph);

        assertThat(answer(comment).changedParagraph()).contains(paragraph);
        assertThatThrownBy(() -> dispositions.linkToChange(slug, ids(List.of(comment)), 1))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void templates_are_kept_in_order_filled_with_numbers_and_travel() {
        var slug = consultation.slug();
        templates.add(slug, new NewTemplate("One", "noted", "See {paragraph}, {comment}."));
        templates.add(slug, new NewTemplate("Two", "", "Thank you."));
        assertThatThrownBy(() -> templates.add(slug, new NewTemplate("Two", "", "Again")))
                .isInstanceOf(Invalid.class);
        var comment = comments(1).getFirst();

        var two = templates.list(slug).get(1);
        templates.moveUp(slug, two.id(), two.version());
        var one = templates.list(slug).get(1);
        assertThat(templates.filled(slug, one, comment)).isEqualTo("See 1, " + comment.number() + ".");
        assertThatThrownBy(() -> templates.change(slug, two.id(), new NewTemplate("Two", "", "Late"), two.version()))
                .isInstanceOf(Conflict.class);
        templates.bring(
                slug, List.of(new NewTemplate("Two", "accepted", "Thanks."), new NewTemplate("Three", "", "Third.")));
        var first = templates.list(slug).getFirst();
        templates.remove(slug, first.id(), first.version());

        assertThat(templates.list(slug)).extracting(ReasonTemplate::name).containsExactly("One", "Three");
        assertThat(templates.list(slug)).extracting(ReasonTemplate::place).containsExactly(1, 2);
    }

    private String state(Comment comment) {
        return (String) em.createNativeQuery("select state from comment_work where comment_id = ?1")
                .setParameter(1, comment.id())
                .getSingleResult();
    }

    private void figures_equal_their_recount() {
        for (var difference : List.of(
                "select * from answer_day_recounted except select * from answer_day",
                "select * from answer_day where received + given > 0 except select * from answer_day_recounted",
                "select * from comment_tally_recounted except select consultation_id, paragraph_id, group_code, kind,"
                        + " total, answered, withdrawn from comment_tally",
                "select * from decision_tally where total > 0 except select * from decision_tally_recounted",
                "select * from decision_tally_recounted except select * from decision_tally",
                "select * from work_figure_recounted except select * from work_figure",
                "select * from consultation_tally_recounted except select * from consultation_tally")) {
            assertThat(em.createNativeQuery(difference).getResultList().size())
                    .as(difference)
                    .isZero();
        }
    }
}
