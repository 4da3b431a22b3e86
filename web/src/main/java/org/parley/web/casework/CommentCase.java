package org.parley.web.casework;

import java.util.Optional;
import org.parley.casework.Casefile;
import org.parley.casework.WorkNote;
import org.parley.web.desk.Opened;

/**
 * What the secretariat knows of the open comment among itself.
 *
 * @param opened the comment
 * @param file assignee, tags, notes and history
 * @param hints what similar comments suggest; absent where the reader hides it
 * @param reader account of who reads
 */
public record CommentCase(Opened opened, Casefile file, Optional<Hints> hints, long reader) {
    static final String REASON_OF = "reason-of";

    /** Whether the reader can be assigned by one click. */
    public boolean offersMe() {
        return file.hasMember(reader)
                && file.work().assignee().filter(id -> id == reader).isEmpty();
    }

    /** Whether the reader wrote the note. */
    public boolean own(WorkNote note) {
        return note.author() == reader;
    }

    /** Where another comment is opened, with the list as it is. */
    public String other(int number) {
        return opened.back().replaceFirst("comment=[0-9]+#one$", "comment=" + number + "#one");
    }

    /** Whether the comment waits for an answer, so that a reason can be taken over. */
    public boolean undecided() {
        return file.work().state().equals("UNREAD") || file.work().state().equals("READ");
    }

    /** The open comment with the reason of another in the form for its answer. */
    public String takingOver(int number) {
        return opened.back().replaceFirst("#one$", "&" + REASON_OF + "=" + number + "#field-reason");
    }

    public String codeBook() {
        return Back.workbench(opened.consultation().slug()) + "/code-book";
    }
}
