package org.parley.web.voice;

import java.util.List;
import org.parley.comment.Comment;
import org.parley.consultation.Consultation;
import org.parley.support.Stance;
import org.parley.support.Support;
import org.parley.support.SupportTally;
import org.parley.web.Choice;
import org.parley.web.Form;

/**
 * What others think of a comment, and the form to say what oneself thinks of it.
 *
 * @param consultation the consultation
 * @param comment the comment
 * @param tally figures by group
 * @param signed some who signed, first signatures first
 * @param more cursor of those after them; empty if there are none
 * @param own stances that the reader may take back
 * @param voices in whose name the reader may take a stance; empty if the reader may not
 * @param act what the reader can do
 * @param form what was sent and what is wrong with it
 */
public record SupportPanel(
        Consultation consultation,
        Comment comment,
        SupportTally tally,
        List<Support> signed,
        String more,
        List<OwnStance> own,
        List<Choice> voices,
        Act act,
        Form form) {
    /** What a reader can do. */
    public enum Act {
        /** Take a stance. */
        TAKE,
        /** Sign in first. */
        SIGN_IN,
        /** Only look: contributions are not taken, or the comment is the reader's own or withdrawn. */
        LOOK
    }

    public SupportPanel {
        signed = List.copyOf(signed);
        own = List.copyOf(own);
        voices = List.copyOf(voices);
    }

    /**
     * A stance that the reader took.
     *
     * @param support the stance
     * @param organisation slug of the organisation spoken for; empty for oneself
     */
    public record OwnStance(Support support, String organisation) {}

    /** Path of the comment. */
    public String path() {
        return "/consultations/" + consultation.slug() + "/comments/" + comment.number();
    }

    /** All stances, in the order in which they are offered. */
    public List<Stance> stances() {
        return List.of(Stance.values());
    }

    /** Width of the bar of a figure, out of 100. */
    public int width(int figure) {
        return tally.largest() == 0 ? 0 : 100 * figure / tally.largest();
    }
}
