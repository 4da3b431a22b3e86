package org.parley.web.disposition;

import org.jspecify.annotations.Nullable;
import org.parley.web.Form;

/**
 * An answer that was not taken.
 *
 * @param form as typed, with what is wrong
 * @param sentence why, where it is not the fields; null otherwise
 */
public record RefusedAnswer(Form form, @Nullable String sentence) {}
