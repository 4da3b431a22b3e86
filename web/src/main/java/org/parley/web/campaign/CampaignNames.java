package org.parley.web.campaign;

import jakarta.enterprise.context.RequestScoped;
import java.util.Collection;
import java.util.Map;
import org.parley.consultation.Consultation;

/** How campaigns are called in lists. */
@RequestScoped
public class CampaignNames {
    /** By identity the first words of each campaign; one without words is left out. */
    public Map<Long, String> of(Consultation consultation, Collection<Long> campaigns) {
        return Map.of();
    }
}
