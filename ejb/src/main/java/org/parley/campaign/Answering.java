package org.parley.campaign;

/**
 * How far the members of a campaign are answered.
 *
 * @param undecided members that wait for a decision
 * @param proposed members whose answer waits for the second pair of eyes
 * @param answered members with an answer
 */
public record Answering(int undecided, int proposed, int answered) {
    /** For a campaign whose members the workbench does not follow yet. */
    public static final Answering UNKNOWN = new Answering(0, 0, 0);

    public int members() {
        return undecided + proposed + answered;
    }

    public boolean complete() {
        return answered > 0 && answered == members();
    }
}
