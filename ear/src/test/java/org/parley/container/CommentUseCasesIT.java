package org.parley.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.parley.access.Account;
import org.parley.access.Accounts;
import org.parley.access.Caller;
import org.parley.comment.Comments;
import org.parley.comment.NewComment;
import org.parley.comment.Revisions;
import org.parley.consultation.Consultation;
import org.parley.consultation.ConsultationTerms;
import org.parley.consultation.Consultations;
import org.parley.consultation.Founding;
import org.parley.consultation.Phase;
import org.parley.document.Drafts;
import org.parley.document.NewDocument;
import org.parley.drafting.DraftReader;
import org.parley.kernel.Conflict;
import org.parley.kernel.Invalid;
import org.parley.kernel.SignInNeeded;
import org.parley.kernel.Slug;
import org.parley.stakeholder.StakeholderGroup;
import org.parley.stakeholder.Stakeholders;
import org.parley.support.Stance;
import org.parley.support.Supports;

/** The use cases of comments with their transactions and rights, beside the application. */
@ArquillianTest
class CommentUseCasesIT {
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
    Supports supports;

    @Inject
    Caller caller;

    @Deployment
    static WebArchive deployment() {
        return Deployments.core();
    }

    private Account somebody() {
        caller.isOperator();
        var account = accounts.openWithoutPassword(UUID.randomUUID() + "@parley.example");
        stakeholders.introduce(account, "Somebody", StakeholderGroup.ACADEMIA, null);
        caller.is(account);
        return account;
    }

    private Consultation open() {
        somebody();
        var terms = new ConsultationTerms.Typed(
                "Title", "Convener", "Purpose", "", "en", "2099-01-01T12:00", "UTC", List.of("academia"));
        var slug = founding.found(terms, "use-cases-" + UUID.randomUUID(), "").slug();
        var text = new DraftReader().ofMarkdown("One paragraph alone.");
        var added = drafts.add(slug, new NewDocument("Text", "en", "text"), text, "text.md", "");
        drafts.publish(slug, added.document().slug(), added.version().revision());
        consultations.moveTo(slug, Phase.OPEN, null);
        return consultations.consultation(slug);
    }

    private static NewComment remark(String text) {
        return new NewComment(null, null, "1", "remark", text, null, "en", null);
    }

    @Test
    void a_comment_is_read_back_as_it_was_made() {
        var consultation = open();

        var receipt = comments.post(consultation.slug(), remark("Said once."), "key");

        var comment = comments.comment(consultation, receipt.number());
        assertThat(comment.text()).isEqualTo("Said once.");
        assertThat(comment.contentDigest()).isEqualTo(receipt.contentDigest());
        assertThat(comment.standing().state()).isEqualTo(1);
        assertThat(comments.post(consultation.slug(), remark("Said once."), "key"))
                .isEqualTo(receipt);
    }

    @Test
    void a_refused_correction_leaves_no_trace_of_its_key() {
        var slug = open().slug();
        int number = comments.post(slug, remark("As it was."), "").number();

        assertThatThrownBy(() -> revisions.edit(slug, number, remark("As it was."), 1, "key"))
                .isInstanceOf(Invalid.class);
        revisions.edit(slug, number, remark("As it is."), 1, "key");

        assertThat(revisions.history(comments.comment(consultations.consultation(slug), number)))
                .extracting(revision -> revision.text())
                .containsExactly("As it was.", "As it is.");
    }

    @Test
    void a_withdrawn_comment_has_words_in_its_history_alone() {
        var slug = open().slug();
        int number = comments.post(slug, remark("Not for long."), "").number();

        revisions.withdraw(slug, number, " ", 1);

        var comment = comments.comment(consultations.consultation(slug), number);
        assertThat(comment.text()).isEmpty();
        assertThat(revisions.history(comment))
                .extracting(revision -> revision.text())
                .containsExactly("Not for long.");
        assertThatThrownBy(() -> revisions.withdraw(slug, number, "", 2)).isInstanceOf(Conflict.class);
    }

    @Test
    void a_stance_taken_twice_is_one_and_follows_its_last_word() {
        var consultation = open();
        int number = comments.post(consultation.slug(), remark("What do you think?"), "")
                .number();
        somebody();

        supports.take(consultation.slug(), number, "support", null);
        supports.take(consultation.slug(), number, "object", "");
        supports.take(consultation.slug(), number, "object", "");

        var tally = supports.tally(comments.comment(consultation, number));
        assertThat(tally.added(Stance.OBJECT)).isEqualTo(1);
        assertThat(tally.added(Stance.SUPPORT)).isZero();
    }

    @Test
    void nobody_acts_without_saying_who_they_are() {
        var slug = new Slug("whatever");

        assertThatThrownBy(() -> comments.post(slug, remark("Anonymous"), "")).isInstanceOf(SignInNeeded.class);
        assertThatThrownBy(() -> revisions.withdraw(slug, 1, "", 1)).isInstanceOf(SignInNeeded.class);
        assertThatThrownBy(() -> supports.take(slug, 1, "support", null)).isInstanceOf(SignInNeeded.class);
    }
}
