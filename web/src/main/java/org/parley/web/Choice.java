package org.parley.web;

/**
 * An option of a form field.
 *
 * @param value what is sent
 * @param label what is read
 */
public record Choice(String value, String label) {}
