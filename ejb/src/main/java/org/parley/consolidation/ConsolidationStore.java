package org.parley.consolidation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.comment.Comment;
import org.parley.comment.CommentKind;
import org.parley.document.DocumentVersion;
import org.parley.document.Paragraph;
import org.parley.kernel.Page;

/** Next drafts, decisions on wordings and the journal in the database. */
@ApplicationScoped
class ConsolidationStore {
    private static final String PROPOSALS = """
            from Comment c, Descent d, Paragraph p
            where d.ancestorId = c.paragraphId and p.id = d.paragraphId and p.versionId = :version
              and (c.kind = :amendment
                   or exists (select w.commentId from WordingDecision w where w.commentId = c.id and w.draftId = :draft))
              and not exists (select s.commentId from WordingDecision s, NextDraft n
                              where s.commentId = c.id and n.id = s.draftId and n.publishedVersion is not null)
            """;

    @PersistenceContext
    EntityManager em;

    /** A proposal and the paragraph of the base for which it counts. */
    record Placed(Comment comment, long paragraph) {}

    void add(Object entity) {
        em.persist(entity);
        em.flush();
    }

    void remove(Object entity) {
        em.remove(entity);
    }

    void flush() {
        em.flush();
    }

    Optional<NextDraft> growing(long document) {
        return em.createQuery(
                        "select n from NextDraft n where n.documentId = :document and n.endedAt is null",
                        NextDraft.class)
                .setParameter("document", document)
                .getResultStream()
                .findFirst();
    }

    /** The draft, which nobody else can end or show until this transaction ends. */
    NextDraft held(NextDraft draft) {
        em.refresh(draft, LockModeType.PESSIMISTIC_WRITE);
        return draft;
    }

    int newestNumber(long consultation) {
        var newest = em.createQuery(
                        "select max(c.number) from Comment c where c.consultationId = :consultation", Integer.class)
                .setParameter("consultation", consultation)
                .getSingleResult();
        return newest == null ? 0 : newest;
    }

    Optional<DocumentVersion> version(long id) {
        return Optional.ofNullable(em.find(DocumentVersion.class, id));
    }

    List<DraftParagraph> states(NextDraft draft) {
        return em.createQuery("select s from DraftParagraph s where s.draftId = :draft", DraftParagraph.class)
                .setParameter("draft", draft.id())
                .getResultList();
    }

    /** What becomes of one paragraph; when locked, others who change it wait until this transaction ends. */
    Optional<DraftParagraph> state(NextDraft draft, Paragraph paragraph, boolean locked) {
        return em.createQuery(
                        "select s from DraftParagraph s where s.draftId = :draft and s.paragraphId = :paragraph",
                        DraftParagraph.class)
                .setParameter("draft", draft.id())
                .setParameter("paragraph", paragraph.id())
                .setLockMode(locked ? LockModeType.PESSIMISTIC_WRITE : LockModeType.NONE)
                .getResultStream()
                .findFirst();
    }

    List<Placed> proposals(NextDraft draft, Optional<Paragraph> only) {
        var query = em.createQuery(
                        "select c, p.id " + PROPOSALS + (only.isPresent() ? " and p.id = :only" : "")
                                + " order by c.number",
                        Object[].class)
                .setParameter("version", draft.base())
                .setParameter("draft", draft.id())
                .setParameter("amendment", CommentKind.AMENDMENT);
        only.ifPresent(paragraph -> query.setParameter("only", paragraph.id()));
        return query.getResultStream()
                .map(row -> new Placed((Comment) row[0], (Long) row[1]))
                .toList();
    }

    List<WordingDecision> decisions(NextDraft draft, Optional<Paragraph> only) {
        var query = em.createQuery(
                        "select w from WordingDecision w where w.draftId = :draft"
                                + (only.isPresent() ? " and w.paragraphId = :only" : "") + " order by w.commentId",
                        WordingDecision.class)
                .setParameter("draft", draft.id());
        only.ifPresent(paragraph -> query.setParameter("only", paragraph.id()));
        return query.getResultList();
    }

    /** By identity of the paragraph what was settled there, by the key of the collision. */
    Map<Long, Map<String, String>> settlements(NextDraft draft) {
        List<?> rows = em.createNativeQuery(
                        "select paragraph_id, collision, words from wording_settlement where draft_id = ?1")
                .setParameter(1, draft.id())
                .getResultList();
        var settled = new HashMap<Long, Map<String, String>>();
        for (var row : rows) {
            var columns = (Object[]) row;
            settled.computeIfAbsent(((Number) columns[0]).longValue(), any -> new HashMap<>())
                    .put((String) columns[1], (String) columns[2]);
        }
        return settled;
    }

    void settle(NextDraft draft, Paragraph paragraph, String collision, String words) {
        em.createNativeQuery("insert into wording_settlement (draft_id, paragraph_id, collision, words)"
                        + " values (?1, ?2, ?3, ?4)"
                        + " on conflict (draft_id, paragraph_id, collision) do update set words = excluded.words")
                .setParameter(1, draft.id())
                .setParameter(2, paragraph.id())
                .setParameter(3, collision)
                .setParameter(4, words)
                .executeUpdate();
    }

    void unsettle(NextDraft draft, Paragraph paragraph, String collision) {
        em.createNativeQuery(
                        "delete from wording_settlement where draft_id = ?1 and paragraph_id = ?2 and collision = ?3")
                .setParameter(1, draft.id())
                .setParameter(2, paragraph.id())
                .setParameter(3, collision)
                .executeUpdate();
    }

    /** The text of a paragraph as it was in one of its states; absent if there was no such state. */
    Optional<String> textAt(NextDraft draft, DraftParagraph paragraph, int revision) {
        return em.createQuery(
                        "select j.text from JournalEntry j where j.draftId = :draft and j.paragraphId = :paragraph"
                                + " and j.revision = :revision order by j.id desc",
                        String.class)
                .setParameter("draft", draft.id())
                .setParameter("paragraph", paragraph.paragraph())
                .setParameter("revision", revision)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    Page<JournalEntry> journal(NextDraft draft, Optional<Paragraph> only, long before, int size) {
        var query = em.createQuery(
                        "select j from JournalEntry j where j.draftId = :draft and j.id < :before"
                                + (only.isPresent() ? " and j.paragraphId = :only" : "") + " order by j.id desc",
                        JournalEntry.class)
                .setParameter("draft", draft.id())
                .setParameter("before", before);
        only.ifPresent(paragraph -> query.setParameter("only", paragraph.id()));
        return Page.of(query.setMaxResults(size + 1).getResultList(), size, last -> String.valueOf(last.id()));
    }

    /** The newest comments on a paragraph that propose no wording. */
    List<Comment> remarks(Paragraph paragraph, int most) {
        return em.createQuery(
                        "select c from Comment c, Descent d where d.ancestorId = c.paragraphId"
                                + " and d.paragraphId = :paragraph and c.kind <> :amendment"
                                + " and c.standing.withdrawnAt is null order by c.number desc",
                        Comment.class)
                .setParameter("paragraph", paragraph.id())
                .setParameter("amendment", CommentKind.AMENDMENT)
                .setMaxResults(most)
                .getResultList();
    }

    /** Where the words of a proposal stand in the version that was published from a draft. */
    Optional<Long> became(Comment comment) {
        return em.createQuery(
                        "select w.became from WordingDecision w where w.commentId = :comment and w.became is not null",
                        Long.class)
                .setParameter("comment", comment.id())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The comments whose words stand in one of these paragraphs. */
    List<Object[]> becameOf(List<Long> paragraphs) {
        return paragraphs.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select w.became, c.number from WordingDecision w, Comment c where c.id = w.commentId"
                                        + " and w.became in :paragraphs order by c.number",
                                Object[].class)
                        .setParameter("paragraphs", paragraphs)
                        .getResultList();
    }
}
