package org.parley.stakeholder;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.kernel.Digest;

/** An organisation that takes part. Its name is unique, whatever its capitals, accents and spaces. */
@Entity
@NamedQuery(name = "Organisation.bySlug", query = "select o from Organisation o where o.slug = :slug")
@NamedQuery(name = "Organisation.byName", query = "select o from Organisation o where o.nameKey = :key")
public class Organisation {
    private static final int LONGEST_KEY = 300;

    @Id
    @SequenceGenerator(name = "ids", sequenceName = "id_sequence", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    private String slug;

    private String name;

    @Column(name = "name_key")
    private String nameKey;

    @Column(name = "group_code")
    private StakeholderGroup group;

    private @Nullable String country;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    private int version;

    /** For the persistence provider only. */
    @SuppressWarnings("NullAway.Init")
    protected Organisation() {}

    @SuppressWarnings("NullAway.Init")
    Organisation(String slug, String name, StakeholderGroup group, @Nullable String country, Instant createdAt) {
        this.slug = slug;
        this.name = name;
        this.nameKey = key(name);
        this.group = group;
        this.country = country;
        this.createdAt = createdAt;
    }

    /** The form in which names are compared; some ligatures have many letters, so it may be longer than the name. */
    public static String key(String name) {
        var key = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\p{P}\\p{Z}\\s]+", " ")
                .strip();
        return key.length() <= LONGEST_KEY ? key : Digest.of(key);
    }

    public Long id() {
        return id;
    }

    public String slug() {
        return slug;
    }

    public String name() {
        return name;
    }

    public StakeholderGroup group() {
        return group;
    }

    /** ISO 3166-1 alpha-2. */
    public Optional<String> country() {
        return Optional.ofNullable(country);
    }
}
