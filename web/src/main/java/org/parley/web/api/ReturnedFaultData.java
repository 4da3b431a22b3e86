package org.parley.web.api;

/**
 * Why a comment of a file was refused.
 *
 * @param field of the comment; empty if it is about none
 * @param rule that it breaks; stable
 * @param detail the rule and the value in a sentence
 */
public record ReturnedFaultData(String field, String rule, String detail) {}
