package org.parley.web.api;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.parley.workspace.WorkspaceNote;

/**
 * What a colleague said about a draft to the others.
 *
 * @param id its identity
 * @param by name of the colleague
 * @param text Markdown
 * @param createdAt when
 */
public record WorkspaceNoteData(long id, Optional<String> by, String text, Instant createdAt) {
    static WorkspaceNoteData of(WorkspaceNote note, Map<Long, String> names) {
        var name = note.author().flatMap(author -> Optional.ofNullable(names.get(author)));
        return new WorkspaceNoteData(note.id(), name, note.text(), note.createdAt());
    }
}
