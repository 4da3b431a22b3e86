package org.parley.web.campaign;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parley.campaign.Campaigns;
import org.parley.comment.Comment;
import org.parley.consultation.Consultation;
import org.parley.web.Site;

/** How campaigns are called in lists. */
@RequestScoped
public class CampaignNames {
    private static final int LONGEST = 40;

    @Inject
    Campaigns campaigns;

    @Inject
    Site site;

    /** By identity the name of each campaign, or its first words; one without words is left out. */
    public Map<Long, String> of(Consultation consultation, Collection<Long> wanted) {
        var known = campaigns.known(wanted).stream()
                .filter(campaign -> campaign.consultation() == consultation.id())
                .toList();
        var texts =
                campaigns.representatives(known).stream().collect(Collectors.toMap(Comment::id, Function.identity()));
        var names = new LinkedHashMap<Long, String>();
        for (var campaign : known) {
            var words = campaign.representative()
                    .map(texts::get)
                    .map(text -> text.text().isBlank() ? text.wording().orElse("") : text.text())
                    .map(text -> site.excerpt(text, LONGEST));
            if (!campaign.name().isEmpty()) {
                names.put(campaign.id(), campaign.name());
            } else {
                words.filter(some -> !some.isBlank()).ifPresent(some -> names.put(campaign.id(), some));
            }
        }
        return names;
    }
}
