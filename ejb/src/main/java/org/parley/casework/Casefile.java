package org.parley.casework;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the secretariat knows about one comment that nobody else does.
 *
 * @param work how far it is, and whose work it is
 * @param members who belongs to the secretariat now
 * @param tags that the comment carries, by name
 * @param book all tags of the consultation, by name
 * @param notes oldest first
 * @param names of those who wrote notes and of the assignee, also of those who left
 * @param changes what was done, newest first
 */
public record Casefile(
        AssignedWork work,
        List<Colleague> members,
        List<Tag> tags,
        List<Tag> book,
        List<WorkNote> notes,
        Map<Long, String> names,
        List<WorkChange> changes) {
    public Casefile {
        members = List.copyOf(members);
        tags = List.copyOf(tags);
        book = List.copyOf(book);
        notes = List.copyOf(notes);
        names = Map.copyOf(names);
        changes = List.copyOf(changes);
    }

    /** Name of the assignee. */
    public Optional<String> assigneeName() {
        return work.assignee().map(this::name);
    }

    /** Whether the assignee does not belong to the secretariat any more. */
    public boolean assigneeLeft() {
        return work.assignee()
                .filter(id -> members.stream().noneMatch(member -> member.account() == id))
                .isPresent();
    }

    /** Name of somebody who had to do with it. */
    public String name(long account) {
        return names.getOrDefault(account, "");
    }

    /** Whether this account may be assigned. */
    public boolean hasMember(long account) {
        return members.stream().anyMatch(member -> member.account() == account);
    }

    /** The tags that it does not carry. */
    public List<Tag> otherTags() {
        return book.stream().filter(tag -> !tags.contains(tag)).toList();
    }
}
