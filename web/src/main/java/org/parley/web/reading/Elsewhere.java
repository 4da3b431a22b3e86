package org.parley.web.reading;

/**
 * Comments that stand beside no paragraph of the text shown.
 *
 * @param onWhole on the consultation as a whole
 * @param onOtherVersions on other versions of a text that has none in this version
 * @param onTitle on the title of the text, or in the gap under it
 * @param onRemoved on text of earlier versions that is not in this one any more
 */
public record Elsewhere(int onWhole, int onOtherVersions, int onTitle, int onRemoved) {}
