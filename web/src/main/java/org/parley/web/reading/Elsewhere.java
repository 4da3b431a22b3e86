package org.parley.web.reading;

/**
 * Comments that stand beside no paragraph of the text shown.
 *
 * @param onWhole on the consultation as a whole
 * @param onOtherTexts on other versions or documents
 */
public record Elsewhere(int onWhole, int onOtherTexts) {}
