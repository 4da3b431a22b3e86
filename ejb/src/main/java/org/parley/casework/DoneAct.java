package org.parley.casework;

/**
 * An act in the list of what was done.
 *
 * @param act the act
 * @param changed how many comments it changed
 * @param by name of who did it
 * @param assignee name of whom it assigned to; empty for nobody, and for other acts
 * @param undoneBy name of who undid it, empty if nobody did
 */
public record DoneAct(BulkAct act, int changed, String by, String assignee, String undoneBy) {}
