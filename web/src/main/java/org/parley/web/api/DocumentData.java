package org.parley.web.api;

import java.util.List;

/**
 * A document opened at one of its versions.
 *
 * @param slug its name in addresses
 * @param url address of this version's page
 * @param title its title
 * @param language language tag of the authoritative edition
 * @param version number of this version
 * @param superseded whether a newer version is published
 * @param versions all published versions, newest first
 * @param editions in other languages
 * @param paragraphs headings and paragraphs in order
 */
public record DocumentData(
        String slug,
        String url,
        String title,
        String language,
        int version,
        boolean superseded,
        List<VersionData> versions,
        List<EditionData> editions,
        List<ParagraphData> paragraphs) {}
