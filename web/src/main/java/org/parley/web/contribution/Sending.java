package org.parley.web.contribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.attachment.AttachmentReading;
import org.parley.comment.Receipt;
import org.parley.kernel.Slug;
import org.parley.stakeholder.HeldMandate;
import org.parley.stakeholder.Person;
import org.parley.submission.NewSubmission;
import org.parley.submission.Submissions;
import org.parley.web.Choice;
import org.parley.web.Site;

/** Sends what stands in the form for a submission. */
@RequestScoped
class Sending {
    @Inject
    Submissions submissions;

    @Inject
    AttachmentReading reading;

    @Inject
    Site site;

    /** Makes the submission; its files are read first, so that nothing is stored if one of them is refused. */
    Receipt send(Slug slug, SentSubmission sent) {
        var form = sent.form();
        var typed = new NewSubmission(
                form.value("title"), form.value("text"), form.value("language"), form.value("organisation"));
        return submissions.post(slug, typed, reading.clean(sent.files()), form.shown("key"));
    }

    /** In whose name a person may speak. */
    List<Choice> voices(Optional<Person> person, List<HeldMandate> mandates) {
        var voices = new ArrayList<Choice>();
        person.ifPresent(self -> voices.add(new Choice("", site.text("submission.myself", "name", self.name()))));
        mandates.stream()
                .filter(HeldMandate::usable)
                .map(HeldMandate::organisation)
                .forEach(organisation -> voices.add(new Choice(organisation.slug(), organisation.name())));
        return voices;
    }
}
