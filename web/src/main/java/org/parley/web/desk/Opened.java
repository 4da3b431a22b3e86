package org.parley.web.desk;

import org.parley.comment.Comment;
import org.parley.consultation.Consultation;

/**
 * A comment that is open on the workbench, and the place in the list from which it was opened.
 *
 * @param consultation which consultation
 * @param comment the comment
 * @param paragraph name of its paragraph, empty for the whole
 * @param place the narrowing and the page of the list, as a query with {@code ?} before it; empty for the whole list
 */
public record Opened(Consultation consultation, Comment comment, String paragraph, String place) {
    /** Where forms about the comment are sent, with the place behind it so that the answer can lead back. */
    public String action(String act) {
        return path() + "/comments/" + comment.number() + (act.isEmpty() ? "" : "/" + act) + place;
    }

    /** Address of the workbench with this comment open and the list as it is. */
    public String back() {
        return path() + place + (place.isEmpty() ? "?" : "&") + "comment=" + comment.number() + "#one";
    }

    private String path() {
        return "/consultations/" + consultation.slug() + "/workbench";
    }
}
