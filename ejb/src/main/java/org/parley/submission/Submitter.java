package org.parley.submission;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.stakeholder.StakeholderGroup;
import org.parley.stakeholder.Voice;

/**
 * Who made a submission, as things stood then. Of one made elsewhere only what its source states is known; a group or
 * country that was not recognised is kept as stated.
 */
@Embeddable
public class Submitter {
    @Column(name = "author_id")
    private @Nullable Long authorId;

    @Column(name = "author_name")
    private @Nullable String authorName;

    @Column(name = "organisation_id")
    private @Nullable Long organisationId;

    @Column(name = "organisation_name")
    private @Nullable String organisationName;

    @Column(name = "group_code")
    private @Nullable StakeholderGroup group;

    private @Nullable String country;

    @Column(name = "stated_group")
    private @Nullable String statedGroup;

    @Column(name = "stated_country")
    private @Nullable String statedCountry;

    /** For the persistence provider only. */
    protected Submitter() {}

    Submitter(Voice voice) {
        this.authorId = voice.author();
        this.authorName = voice.authorName();
        this.organisationId = voice.organisation().orElse(null);
        this.organisationName = voice.organisationName().orElse(null);
        this.group = voice.group();
        this.country = voice.country().orElse(null);
    }

    Submitter(ImportedSubmission imported) {
        this.authorName = imported.author().orElse(null);
        this.organisationName = imported.organisation().orElse(null);
        this.group = imported.group().orElse(null);
        this.country = imported.country().orElse(null);
        this.statedGroup = imported.statedGroup().orElse(null);
        this.statedCountry = imported.statedCountry().orElse(null);
    }

    /** Account of the person who wrote; absent if it was made elsewhere. */
    public Optional<Long> author() {
        return Optional.ofNullable(authorId);
    }

    /** Name of the person who wrote. */
    public Optional<String> authorName() {
        return Optional.ofNullable(authorName);
    }

    public Optional<String> organisationName() {
        return Optional.ofNullable(organisationName);
    }

    /** The name under which the submission stands: the organisation's, or the person's, if any is known. */
    public Optional<String> name() {
        return organisationName().or(this::authorName);
    }

    public Optional<StakeholderGroup> group() {
        return Optional.ofNullable(group);
    }

    /** ISO 3166-1 alpha-2. */
    public Optional<String> country() {
        return Optional.ofNullable(country);
    }

    /** The group as its source states it. */
    public Optional<String> statedGroup() {
        return Optional.ofNullable(statedGroup);
    }

    /** The country as its source states it. */
    public Optional<String> statedCountry() {
        return Optional.ofNullable(statedCountry);
    }
}
