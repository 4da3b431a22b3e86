package org.parley.web.workspace;

import org.parley.web.Form;
import org.parley.web.basket.KeptView;
import org.parley.workspace.Room;

/**
 * What the page on which two drafts become one shows.
 *
 * @param room the workspace
 * @param id of the draft that stays
 * @param into the draft that stays
 * @param from the draft that goes into it
 * @param form the text of both, to be edited
 * @param sentence what one should know first; empty for nothing
 */
public record MergeView(Room room, long id, KeptView into, KeptView from, Form form, String sentence) {
    public String path() {
        return WorkspaceView.path(room) + "/" + id;
    }
}
