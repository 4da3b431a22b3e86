package org.parley.web.api;

import java.util.List;
import org.parley.web.json.Listing;

/**
 * What others think of a comment.
 *
 * @param state present state of the comment
 * @param groups figures of each group of which somebody took a stance; they are not added up
 * @param signatures a page of those who took a stance
 */
public record SupportData(int state, List<GroupSupportData> groups, Listing<SignatureData> signatures) {}
