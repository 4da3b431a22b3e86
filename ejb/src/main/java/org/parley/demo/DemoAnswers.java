package org.parley.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.parley.consultation.Consultation;
import org.parley.demo.DemoPeople.Somebody;
import org.parley.disposition.NewTemplate;
import org.parley.disposition.ReasonTemplates;

/** What the secretariat of the open consultation of the demo keeps at hand for its answers. */
@ApplicationScoped
class DemoAnswers {
    @Inject
    ReasonTemplates templates;

    @Inject
    DemoConsultation demo;

    void prepare(Consultation consultation, Map<String, Somebody> people) {
        demo.actAs(people, "secretariat");
        List.of(
                        new NewTemplate(
                                "Thank you",
                                "noted",
                                "We thank the commenter. Paragraph {paragraph} stays as it is, and the support is recorded."),
                        new NewTemplate(
                                "Outside of the framework",
                                "out-of-scope",
                                "The framework does not settle this question. Comment {comment} is passed on to the council."),
                        new NewTemplate(
                                "Agreed in part",
                                "accepted-in-part",
                                "The aim is shared. The next version changes paragraph {paragraph} in this direction."))
                .forEach(template -> templates.add(consultation.slug(), template));
    }
}
