package org.parley.web.voice;

/**
 * What the page of those who took a stance on a comment shows.
 *
 * @param panel figures, form and one page of signatures
 * @param stance code of the one stance listed; empty for all
 * @param after identity of the last signature of the page before; 0 on the first
 */
public record SupportersView(SupportPanel panel, String stance, long after) {}
