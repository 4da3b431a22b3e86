package org.parley.stakeholder;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * In whose name a contribution was made, as things stood then: a person for themselves, or for an organisation. Group
 * and country are those of the organisation, or of the person.
 */
@Embeddable
public class Voice {
    @Column(name = "author_id")
    private @Nullable Long authorId;

    @Column(name = "author_name")
    private String authorName;

    @Column(name = "organisation_id")
    private @Nullable Long organisationId;

    @Column(name = "organisation_name")
    private @Nullable String organisationName;

    @Column(name = "group_code")
    private StakeholderGroup group;

    private @Nullable String country;

    /** For the persistence provider only. */
    @SuppressWarnings("NullAway.Init")
    protected Voice() {}

    Voice(Person person) {
        this.authorId = person.id();
        this.authorName = person.name();
        this.group = person.group();
        this.country = person.country().orElse(null);
    }

    Voice(Person person, Organisation organisation) {
        this.authorId = person.id();
        this.authorName = person.name();
        this.organisationId = organisation.id();
        this.organisationName = organisation.name();
        this.group = organisation.group();
        this.country = organisation.country().orElse(null);
    }

    /**
     * The voice of somebody whom only what they state of themselves makes known, since a secretariat brought in what they
     * wrote.
     */
    @SuppressWarnings("NullAway.Init")
    public static Voice stated(
            String name, Optional<String> organisation, StakeholderGroup group, Optional<String> country) {
        var voice = new Voice();
        voice.authorName = name;
        voice.organisationName = organisation.orElse(null);
        voice.group = group;
        voice.country = country.orElse(null);
        return voice;
    }

    /** Whether it is known only by what somebody states of themselves. */
    public boolean stated() {
        return authorId == null;
    }

    /** Account of the person who wrote; 0, which is nobody's, if it is known only as stated. */
    public long author() {
        return authorId == null ? 0 : authorId;
    }

    /** Name of the person who wrote. */
    public String authorName() {
        return authorName;
    }

    public Optional<Long> organisation() {
        return Optional.ofNullable(organisationId);
    }

    public Optional<String> organisationName() {
        return Optional.ofNullable(organisationName);
    }

    /** The name under which the contribution stands: the organisation's, or the person's. */
    public String name() {
        return organisationName == null ? authorName : organisationName;
    }

    public StakeholderGroup group() {
        return group;
    }

    /** ISO 3166-1 alpha-2. */
    public Optional<String> country() {
        return Optional.ofNullable(country);
    }
}
