package org.parley.objection;

import java.time.Instant;
import org.parley.stakeholder.StakeholderGroup;

/**
 * In whose name the caller may read the positions of a group, and object to them.
 *
 * @param group whose positions
 * @param organisation slug of the organisation; empty for oneself
 * @param until the last moment
 */
public record Seat(StakeholderGroup group, String organisation, Instant until) {}
