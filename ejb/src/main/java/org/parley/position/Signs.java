package org.parley.position;

/**
 * What the comments of one group on one paragraph show, for those who write its position. It is a hint and no stance.
 *
 * @param comments how many there are
 * @param supporting of them, comments of support
 * @param objecting of them, objections
 * @param proposing of them, proposals of wording
 * @param accepted of the proposals, those accepted or accepted in part
 * @param backed how often others of the group supported a comment
 * @param contradicted how often others of the group objected to one
 */
public record Signs(
        int comments, int supporting, int objecting, int proposing, int accepted, int backed, int contradicted) {}
