package org.parley.web.api;

import java.util.Optional;
import org.parley.stakeholder.StakeholderGroup;
import org.parley.stakeholder.Voice;
import org.parley.submission.Submitter;

/**
 * In whose name a contribution stands.
 *
 * @param name the organisation's, or the person's; null if no name is known
 * @param person name of the person who wrote
 * @param organisation name of the organisation that speaks
 * @param group code of the stakeholder group
 * @param country ISO 3166-1 alpha-2
 * @param stated whether only what a source or the person states is known of it, not an account
 * @param statedGroup the group in the words of the source, for what was made elsewhere
 * @param statedCountry the country in the words of the source, for what was made elsewhere
 */
public record VoiceData(
        Optional<String> name,
        Optional<String> person,
        Optional<String> organisation,
        Optional<String> group,
        Optional<String> country,
        boolean stated,
        Optional<String> statedGroup,
        Optional<String> statedCountry) {
    static VoiceData of(Voice voice) {
        return new VoiceData(
                Optional.of(voice.name()),
                Optional.of(voice.authorName()),
                voice.organisationName(),
                Optional.of(voice.group().code()),
                voice.country(),
                voice.stated(),
                Optional.empty(),
                Optional.empty());
    }

    static VoiceData of(Submitter submitter) {
        return new VoiceData(
                submitter.name(),
                submitter.authorName(),
                submitter.organisationName(),
                submitter.group().map(StakeholderGroup::code),
                submitter.country(),
                submitter.author().isEmpty(),
                submitter.statedGroup(),
                submitter.statedCountry());
    }
}
