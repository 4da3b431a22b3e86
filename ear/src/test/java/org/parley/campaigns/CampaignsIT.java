package org.parley.campaigns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parley.launcher.RunningParley;

/** Copies of form letters, from their arrival to one answer for all. */
class CampaignsIT {
    private static final String ENGLISH =
            "Keep our river common. Whoever lives beside it has drunk its water for nothing"
                    + " since the village began. The draft puts a price on it and says nothing of those who cannot pay. Please"
                    + " take the price out of the text.";
    private static final String ARABIC =
            "النهر ملك للجميع. من يعيش بجانبه شرب ماءه منذ بداية القرية دون مقابل. مشروع النص"
                    + " يضع سعرا للماء ولا يقول شيئا عمن لا يستطيع الدفع. نرجو حذف السعر من النص.";
    private static final String CHINESE = "河流属于大家。住在河边的人从村庄建立以来一直免费饮用河水。草案给水定了价格，却没有提到付不起钱的人。请把价格从文本中删除。";
    private static final String THAI =
            "แม่น้ำเป็นของทุกคน ผู้ที่อาศัยอยู่ริมแม่น้ำดื่มน้ำโดยไม่ต้องจ่ายเงินตั้งแต่เริ่มมีหมู่บ้าน ร่างนี้กำหนดราคาน้ำ"
                    + " แต่ไม่พูดถึงผู้ที่ไม่มีเงินจ่าย โปรดตัดราคาออกจากข้อความ";
    private static final String OWN =
            "My own mill has stood there for thirty years and would have to close within a single summer.";

    @Test
    void copies_are_grouped_in_every_script_and_own_texts_stand_for_themselves() throws Exception {
        var round = OpenRound.of("campaigns-scripts");
        var letters = Map.of("en", ENGLISH, "ar", ARABIC, "zh", CHINESE, "th", THAI);
        for (var letter : letters.entrySet()) {
            for (int copy = 0; copy < 3; copy++) {
                round.comments(letter.getKey(), letter.getValue());
            }
            round.comments(letter.getKey(), "Salut,\n\n" + letter.getValue() + "\n\nNo. " + letter.getKey());
        }
        round.comments("en", "I agree.");
        round.comments("en", "I agree!");
        round.comments("en", "i agree");
        round.comments("en", "I do not agree.");
        var own = round.comments("en", OWN + " Nobody has asked me about it, although I asked twice for a hearing.");
        round.settles();

        assertThat(round.sizes()).containsExactly(4, 4, 4, 4, 3);
        assertThat(round.data("/comments/" + own).isNull("campaign")).isTrue();
        assertThat(round.data("/comments/1").getInt("campaign")).isPositive();
        assertThat(round.page("/comments/1")).contains("One of 4 similar comments");
        assertThat(round.page("/campaigns/1")).contains("4 similar comments");
        assertThat(round.page("/workbench/campaigns")).contains("Sets of similar comments", "4 comments");
    }

    @Test
    void what_is_edited_or_withdrawn_leaves_and_what_was_decided_by_hand_stays() throws Exception {
        var round = OpenRound.of("campaigns-hand");
        var numbers = copies(round, 7);
        round.settles();
        int campaign = round.campaigns().getFirst().getFirst();

        round.withdraws(numbers.get(0));
        round.corrects(numbers.get(1), OWN + " It is the only one for a day of walking in any direction.");
        round.decides(campaign, "release", Map.of("comment", String.valueOf(numbers.get(2))));
        round.settles();
        assertThat(round.members(campaign)).isEqualTo(numbers.subList(3, 7));

        var split = round.decides(campaign, "split", Map.of("member", String.valueOf(numbers.get(3))));
        int other = number(split.headers().firstValue("Location").orElseThrow());
        round.decides(other, "put-in", Map.of("comment", String.valueOf(numbers.get(1))));
        round.groupsAgain();
        assertThat(round.members(campaign)).isEqualTo(numbers.subList(4, 7));
        assertThat(round.members(other)).containsExactly(numbers.get(1), numbers.get(3));

        int before = round.version(campaign);
        round.decides(campaign, "name", Map.of("name", "Keep our river"));
        assertThat(round.decides(campaign, "name", Map.of("name", "Other"), before)
                        .statusCode())
                .isEqualTo(409);

        round.decides(other, "merge", Map.of("into", String.valueOf(campaign)));
        round.groupsAgain();
        assertThat(round.members(campaign)).hasSize(5);
        assertThat(round.page("/workbench/campaigns/" + campaign))
                .contains("Keep our river", "Took in 2 comments", "Named");
    }

    @Test
    void one_answer_reaches_all_copies_also_later_ones_and_leaves_own_sentences_to_a_person() throws Exception {
        var round = OpenRound.of("campaigns-answer");
        var numbers = copies(round, 4);
        int adding = round.comments("en", ENGLISH + " " + OWN);
        round.settles();
        int campaign = round.campaigns().getFirst().getFirst();
        assertThat(round.page("/workbench/campaigns/" + campaign)).contains(OWN.substring(0, 40));

        round.decides(campaign, "answer", Map.of("decision", "noted", "reason", "The price is taken out."));
        int later = round.comments("en", "Dear all,\n\n" + ENGLISH);
        round.settles();

        for (int number : List.of(numbers.get(0), numbers.get(3), later)) {
            var comment = round.data("/comments/" + number);
            assertThat(comment.getJsonObject("disposition").getString("reason")).isEqualTo("The price is taken out.");
            assertThat(comment.getInt("number")).isEqualTo(number);
        }
        assertThat(round.data("/comments/" + adding).isNull("disposition")).isTrue();

        round.decides(campaign, "answer", Map.of("decision", "noted", "reason", "All.", "additions", "yes"));
        assertThat(round.data("/comments/" + adding)
                        .getJsonObject("disposition")
                        .getString("reason"))
                .isEqualTo("All.");
        assertThat(round.page("/campaigns/" + campaign)).contains("All.");
    }

    @Test
    void figures_of_the_workbench_follow_the_members() throws Exception {
        var round = OpenRound.of("campaigns-figures");
        copies(round, 5);
        round.settles();

        try (var connection = RunningParley.withDemo().connect();
                var statement = connection.createStatement();
                var rows =
                        statement.executeQuery("select count(*), (select sum(total) from work_figure f join campaign g"
                                + " on f.value = g.id::varchar where f.dimension = 'campaign' and g.consultation_id = c.id)"
                                + " from comment_work w join consultation c on c.id = w.consultation_id"
                                + " where c.slug = 'campaigns-figures' and w.campaign_id is not null group by c.id")) {
            rows.next();
            assertThat(rows.getInt(1)).isEqualTo(5);
            assertThat(rows.getInt(2)).isEqualTo(5);
        }
    }

    private static List<Integer> copies(OpenRound round, int count) throws Exception {
        var numbers = new ArrayList<Integer>();
        for (int copy = 0; copy < count; copy++) {
            numbers.add(round.comments("en", ENGLISH));
        }
        return numbers;
    }

    private static int number(String location) {
        var path = location.replaceAll("\\?.*", "");
        return Integer.parseInt(path.substring(path.lastIndexOf('/') + 1));
    }
}
