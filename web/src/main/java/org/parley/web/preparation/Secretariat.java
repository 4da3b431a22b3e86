package org.parley.web.preparation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.parley.access.Accounts;
import org.parley.access.Caller;
import org.parley.consultation.Consultation;
import org.parley.consultation.Consultations;
import org.parley.kernel.Slug;

/** Opens consultations to those who prepare them, and to nobody else. */
@RequestScoped
class Secretariat {
    @Inject
    Caller caller;

    @Inject
    Consultations consultations;

    @Inject
    Accounts accounts;

    /** @param members addresses of the secretariat */
    record Desk(Consultation consultation, List<String> members) {}

    /**
     * The consultation with this slug.
     *
     * @throws org.parley.kernel.SignInNeeded if nobody is signed in, whether there is such a consultation or not
     * @throws org.parley.kernel.NotFound if the caller may not know of it
     * @throws org.parley.kernel.NotPermitted if the caller may know of it and does not prepare it
     */
    Desk desk(String slug) {
        caller.id();
        var consultation = consultations.consultation(new Slug(slug));
        return new Desk(consultation, accounts.secretariat(consultation.slug()));
    }

    /** The same without its members. */
    Consultation consultation(String slug) {
        return desk(slug).consultation();
    }
}
