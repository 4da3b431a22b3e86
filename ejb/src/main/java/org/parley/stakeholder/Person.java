package org.parley.stakeholder;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A person with an account; the identity is that of the account. */
@Entity
public class Person {
    @Id
    private Long id;

    private String name;

    @Column(name = "group_code")
    private StakeholderGroup group;

    private @Nullable String country;

    @Version
    private int version;

    /** For the persistence provider only. */
    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    Person(long account, String name, StakeholderGroup group, @Nullable String country) {
        this.id = account;
        this.name = name;
        this.group = group;
        this.country = country;
    }

    public Long id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** The group in which the person takes part when speaking for themselves. */
    public StakeholderGroup group() {
        return group;
    }

    /** ISO 3166-1 alpha-2. */
    public Optional<String> country() {
        return Optional.ofNullable(country);
    }
}
