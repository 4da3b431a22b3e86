package org.parley.submission;

import java.util.Optional;
import org.parley.stakeholder.StakeholderGroup;

/**
 * A submission that was made elsewhere, cleaned, with what its source says of it.
 *
 * @param reference its name where it comes from, by which it is known again; at most 300 characters
 * @param title in one line, at most 500 characters
 * @param text Markdown
 * @param language language tag; empty if nobody stated it and the text does not tell
 * @param author name of the person who wrote, at most 300 characters
 * @param organisation name of the organisation that spoke, at most 300 characters
 * @param group stakeholder group, if what the source states was recognised
 * @param country ISO 3166-1 alpha-2, if what the source states was recognised
 * @param statedGroup the group as the source states it, at most 300 characters
 * @param statedCountry the country as the source states it, at most 300 characters
 */
public record ImportedSubmission(
        Optional<String> reference,
        String title,
        String text,
        Optional<String> language,
        Optional<String> author,
        Optional<String> organisation,
        Optional<StakeholderGroup> group,
        Optional<String> country,
        Optional<String> statedGroup,
        Optional<String> statedCountry) {}
