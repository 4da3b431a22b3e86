package org.parley.web.about;

import java.util.List;

/**
 * A statement in sections.
 *
 * @param name part of its message keys
 * @param sections last part of the message keys of each section
 */
public record Statement(String name, List<String> sections) {}
