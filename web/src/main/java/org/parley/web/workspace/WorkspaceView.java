package org.parley.web.workspace;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.workspace.Room;

/**
 * What the page of a workspace shows.
 *
 * @param room the workspace
 * @param items a page of its drafts
 * @param sent whether these are the ones already submitted
 * @param next cursor of the following page
 * @param closed why nothing is taken now; empty if it is
 * @param done what was just done; null for nothing
 * @param count a number that goes with it
 */
public record WorkspaceView(
        Room room,
        List<WorkspaceItem> items,
        boolean sent,
        Optional<String> next,
        String closed,
        @Nullable String done,
        int count) {
    public WorkspaceView {
        items = List.copyOf(items);
    }

    public String path() {
        return path(room);
    }

    /** Path of a workspace. */
    public static String path(Room room) {
        return "/consultations/" + room.consultation().slug() + "/workspace/"
                + room.organisation().slug();
    }
}
