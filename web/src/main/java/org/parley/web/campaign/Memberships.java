package org.parley.web.campaign;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.parley.web.desk.Opened;

/** Finds the campaigns of open comments. */
@RequestScoped
public class Memberships {
    /** The campaign that the comment belongs to, if it does. */
    public Optional<Membership> of(Opened opened) {
        return Optional.empty();
    }
}
