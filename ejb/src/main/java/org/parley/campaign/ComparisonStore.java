package org.parley.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.parley.campaign.OwnSentences.Found;

/** Members beside the text of their campaign, in the database. */
@ApplicationScoped
class ComparisonStore {
    private static final int MOST_SENTENCES = 50;

    @PersistenceContext
    EntityManager em;

    /**
     * A member to be compared with the text of its campaign.
     *
     * @param comment identity of the member
     * @param representative identity of the comment whose text it is
     */
    record Pair(long consultation, long campaign, long comment, long representative, String member, String text) {
        boolean same() {
            return member.equals(text);
        }
    }

    /** The next members to be compared; a second server leaves them alone. */
    @SuppressWarnings("unchecked")
    List<Pair> next(int most) {
        List<Object[]> rows = em.createNativeQuery("select m.consultation_id, g.id, m.comment_id, g.representative_id,"
                        + " c.text, r.text from (select * from campaign_member where compared_with is null"
                        + " and campaign_id is not null order by comment_id limit " + most
                        + " for update skip locked) m join campaign g on g.id = m.campaign_id"
                        + " join comment c on c.id = m.comment_id join comment r on r.id = g.representative_id")
                .getResultList();
        return rows.stream()
                .map(row -> new Pair(
                        number(row[0]), number(row[1]), number(row[2]), number(row[3]), (String) row[4], (String)
                                row[5]))
                .toList();
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }

    Set<Long> commentsOf(List<Pair> pairs) {
        var comments = new TreeSet<Long>();
        pairs.forEach(pair -> {
            comments.add(pair.comment());
            comments.add(pair.representative());
        });
        return comments;
    }

    void write(Pair pair, double likeness, Found found, Signer signer) {
        em.createNativeQuery(
                        "update campaign_member set compared_with = ?2, likeness = ?3, changed = ?4, additions = ?5"
                                + " where comment_id = ?1")
                .setParameter(1, pair.comment())
                .setParameter(2, pair.representative())
                .setParameter(3, likeness)
                .setParameter(4, found.changed())
                .setParameter(5, found.sentences().size())
                .executeUpdate();
        em.createNativeQuery("delete from campaign_addition where comment_id = ?1")
                .setParameter(1, pair.comment())
                .executeUpdate();
        for (int place = 0; place < Math.min(MOST_SENTENCES, found.sentences().size()); place++) {
            var sentence = found.sentences().get(place);
            em.createNativeQuery("insert into campaign_addition (comment_id, place, words, sentence)"
                            + " values (?1, ?2, ?3, ?4)")
                    .setParameter(1, pair.comment())
                    .setParameter(2, place)
                    .setParameter(3, signer.exactly(sentence))
                    .setParameter(4, sentence)
                    .executeUpdate();
        }
    }
}
