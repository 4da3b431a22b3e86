package org.parley.casework;

import java.util.List;
import java.util.Map;

/**
 * What became of an act.
 *
 * @param act the act
 * @param changed how many comments it changed
 * @param leftAlone how many it left alone, by why
 * @param spared numbers of the first of those
 * @param undone how many were put back; 0 unless it was undone
 * @param kept how many were not put back, by why
 * @param keptFirst numbers of the first of those
 */
public record BulkResult(
        BulkAct act,
        int changed,
        Map<String, Integer> leftAlone,
        List<Integer> spared,
        int undone,
        Map<String, Integer> kept,
        List<Integer> keptFirst) {}
