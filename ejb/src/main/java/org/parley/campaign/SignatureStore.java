package org.parley.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.parley.campaign.Signing.Note;
import org.parley.comment.Comment;

/** Signatures, and the notes of what is to be signed, in the database. */
@ApplicationScoped
class SignatureStore {
    @PersistenceContext
    EntityManager em;

    /** The next notes; a second server leaves them alone. */
    @SuppressWarnings("unchecked")
    List<Note> notes(int most) {
        List<Object[]> rows = em.createNativeQuery("select id, comment_id from campaign_waiting order by id limit "
                        + most + " for update skip locked")
                .getResultList();
        return rows.stream()
                .map(row -> new Note(((Number) row[0]).longValue(), ((Number) row[1]).longValue()))
                .toList();
    }

    int waiting(int most) {
        return ((Number) em.createNativeQuery(
                                "select count(*) from (select 1 from campaign_waiting limit " + most + ") w")
                        .getSingleResult())
                .intValue();
    }

    List<Comment> comments(List<Note> notes) {
        return em.createQuery("select c from Comment c where c.id in :ids order by c.id", Comment.class)
                .setParameter("ids", Note.comments(notes))
                .getResultList();
    }

    void sign(Comment comment, Signature signature) {
        em.createNativeQuery("insert into campaign_signature as s"
                        + " (comment_id, consultation_id, number, format, words, bins) values (?1, ?2, ?3, ?4, ?5, ?6)"
                        + " on conflict (comment_id) do update set format = excluded.format, words = excluded.words,"
                        + " bins = excluded.bins")
                .setParameter(1, comment.id())
                .setParameter(2, comment.consultation())
                .setParameter(3, comment.number())
                .setParameter(4, Signature.FORMAT)
                .setParameter(5, signature.words())
                .setParameter(6, signature.bytes())
                .executeUpdate();
    }

    /** Takes out comments that have no words any more. */
    void remove(List<Long> comments) {
        for (var table : List.of("campaign_signature", "campaign_member")) {
            em.createNativeQuery("delete from " + table + " where comment_id = any (cast(?1 as bigint[]))")
                    .setParameter(1, Numbers.array(comments))
                    .executeUpdate();
        }
    }

    /** Members with other words than before, and members of campaigns whose text is another now. */
    void compareAgain(List<Note> notes) {
        var changed = Numbers.array(Note.comments(notes));
        em.createNativeQuery("update campaign_member set compared_with = null"
                        + " where comment_id = any (cast(?1 as bigint[])) and compared_with is not null")
                .setParameter(1, changed)
                .executeUpdate();
        em.createNativeQuery("update campaign_member m set compared_with = null from campaign c"
                        + " where c.representative_id = any (cast(?1 as bigint[])) and m.campaign_id = c.id"
                        + " and m.compared_with is not null")
                .setParameter(1, changed)
                .executeUpdate();
    }

    void wantGrouping(long consultation) {
        em.createNativeQuery("insert into campaign_grouping (consultation_id, wanted) values (?1, true)"
                        + " on conflict (consultation_id) do update set wanted = true")
                .setParameter(1, consultation)
                .executeUpdate();
    }

    void drop(List<Note> notes) {
        em.createNativeQuery("delete from campaign_waiting where id = any (cast(?1 as bigint[]))")
                .setParameter(1, Numbers.array(notes.stream().map(Note::id).toList()))
                .executeUpdate();
    }

    /** Signatures by comment. */
    @SuppressWarnings("unchecked")
    Map<Long, Signature> of(Collection<Long> comments) {
        List<Object[]> rows = em.createNativeQuery("select comment_id, words, bins from campaign_signature"
                        + " where comment_id = any (cast(?1 as bigint[]))")
                .setParameter(1, Numbers.array(comments))
                .getResultList();
        return rows.stream()
                .collect(Collectors.toMap(
                        row -> ((Number) row[0]).longValue(),
                        row -> Signature.of((byte[]) row[2], ((Number) row[1]).intValue())));
    }
}
