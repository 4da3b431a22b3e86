package org.parley.stakeholder;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Stores a stakeholder group by its code. */
@Converter(autoApply = true)
public class StakeholderGroupColumn implements AttributeConverter<StakeholderGroup, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable StakeholderGroup group) {
        return group == null ? null : group.code();
    }

    @Override
    public @Nullable StakeholderGroup convertToEntityAttribute(@Nullable String code) {
        return code == null ? null : StakeholderGroup.of(code).orElseThrow();
    }
}
