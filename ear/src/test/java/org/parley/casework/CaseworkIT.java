package org.parley.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.casework.Secretary.location;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Assigning, noting, tagging and acting on many comments, as a browser without script does. */
class CaseworkIT {
    private static Secretary one;
    private static Secretary other;
    private static String workbench;
    private static String comments;

    @BeforeAll
    static void found() throws Exception {
        one = Secretary.ofDemo("admin");
        other = Secretary.ofDemo("secretariat");
        comments = one.founds(
                "casework",
                "The price of water must follow what households earn, not what the operator wants.",
                "Households earn too little: the price of water must follow incomes.",
                "Publish the minutes of each meeting.",
                "A fourth remark.",
                "A fifth remark.",
                "A sixth remark.");
        workbench = comments + "/workbench";
    }

    private static String detail(Secretary who, int number) throws Exception {
        return who.get(workbench + "?comment=" + number);
    }

    private static String version(String page) {
        return page.replaceFirst("(?s).*id=\"assign\".*?name=\"version\" value=\"([0-9]+)\".*", "$1");
    }

    @Test
    void of_two_who_assign_at_once_the_second_is_refused_and_sees_both_choices() throws Exception {
        var seen = version(detail(one, 1));

        var first = other.send(workbench + "/comments/1/assignee?state=unread", "me", "yes", "version", seen);
        var second = one.send(workbench + "/comments/1/assignee", "assignee", "", "version", seen);
        var same = other.send(workbench + "/comments/1/assignee", "me", "yes", "version", seen);

        assertThat(location(first)).isEqualTo(workbench + "?state=unread&comment=1#one");
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body()).contains("Comment 1 is assigned to", "You chose", "Maëlle Rochebrunel", "Nobody");
        assertThat(same.statusCode()).isEqualTo(303);
        assertThat(detail(one, 1)).contains("assigned to Maëlle Rochebrunel");
    }

    @Test
    void only_somebody_of_the_secretariat_can_be_assigned() throws Exception {
        var answer = one.send(workbench + "/comments/2/assignee", "assignee", "1", "version", "1");

        assertThat(answer.statusCode()).isEqualTo(422);
    }

    @Test
    void a_note_is_changed_by_its_author_alone_and_shows_both_texts_when_overtaken() throws Exception {
        one.send(workbench + "/comments/2/notes", "note", "Ask the *waterworks*.", "key", "note-key");
        one.send(workbench + "/comments/2/notes", "note", "Ask the *waterworks*.", "key", "note-key");
        var page = detail(one, 2);
        var note = page.replaceFirst("(?s).*id=\"note-([0-9]+)\".*", "$1");
        var path = workbench + "/comments/2/notes/" + note;

        assertThat(page).containsOnlyOnce("Ask the <em>waterworks</em>.");
        assertThat(detail(other, 2)).contains("Ask the <em>waterworks</em>.").doesNotContain("/notes/" + note);
        assertThat(other.send(path, "note", "Not mine", "version", "1").statusCode())
                .isEqualTo(404);
        assertThat(one.send(path, "note", "In the first window", "version", "1").statusCode())
                .isEqualTo(303);
        var overtaken = one.send(path, "note", "In the second window", "version", "1");
        assertThat(overtaken.statusCode()).isEqualTo(409);
        assertThat(overtaken.body()).contains("In the first window", "In the second window");
        assertThat(one.send(path, "note", " ", "version", "2").statusCode()).isEqualTo(422);
        assertThat(one.send(path, "remove", "yes", "version", "2").statusCode()).isEqualTo(303);
        assertThat(detail(one, 2)).doesNotContain("In the first window");
    }

    @Test
    void a_code_book_is_kept_put_together_and_travels() throws Exception {
        long price = one.tag(workbench, "Price");
        long cost = one.tag(workbench, "Cost");
        location(one.send(workbench + "/comments/3/tags", "put", "" + price));
        location(one.send(workbench + "/comments/3/tags", "put", "" + cost));
        location(one.send(workbench + "/comments/4/tags", "put", "" + cost));
        var twice = one.send(workbench + "/code-book", "name", "price");
        assertThat(twice.statusCode()).isEqualTo(422);
        assertThat(twice.body()).contains("There is a tag “price” already");
        var book = workbench + "/code-book/";

        location(other.send(book + price, "name", "Price", "definition", "In money", "version", "1"));
        var overtaken = one.send(book + price, "name", "Price", "definition", "In euros", "version", "1");

        assertThat(overtaken.statusCode()).isEqualTo(409);
        assertThat(overtaken.body()).contains("In money", "In euros");
        assertThat(one.get(book + cost + "/merge?into=" + price))
                .contains("2 comments carry “Cost”", "One of them carries “Price” too", "2 comments carry “Price”");
        location(one.send(book + cost + "/merge", "into", "" + price, "version", "1"));
        assertThat(one.get(workbench + "/code-book")).contains("2 comments carry it");
        assertThat(one.get(workbench + "/code-book/tags.csv")).contains("Price,In money,,2");
        assertThat(one.get(workbench + "?tag=price")).contains("Publish the minutes", "A fourth remark");
        assertThat(one.get(book + price + "/removal")).contains("2 comments carry it, and lose it");
        location(one.send(book + price + "/removal", "version", "2"));
        assertThat(detail(one, 3)).doesNotContain("name=\"off\" value=\"" + price);
        assertThat(one.get(workbench + "?tag=price")).contains("tag=price");
    }

    @Test
    void what_was_looked_at_is_done_once_and_undone() throws Exception {
        long tag = one.tag(workbench, "Later");
        location(other.send(workbench + "/comments/5/tags", "put", "" + tag));
        var act = one.prepares(workbench, "tag:" + tag, List.of(4, 5, 6));
        assertThat(one.get(act)).contains("This will change 2 comments", "One is left alone", "One is so already");
        assertThat(other.send(act).statusCode()).as("it is not the other one's").isEqualTo(404);

        location(one.send(act));
        var again = one.send(act);

        assertThat(location(again)).isEqualTo(act);
        assertThat(one.get(act)).contains("2 comments were changed", "One is so already");
        location(one.send(workbench + "/comments/6/tags", "off", "" + tag));
        location(other.send(act + "/undo"));
        assertThat(one.get(act)).contains("One comment was put back", "One was changed since by somebody");
        assertThat(detail(one, 5)).contains("name=\"off\" value=\"" + tag);
        assertThat(detail(one, 4)).doesNotContain("name=\"off\" value=\"" + tag);
        assertThat(one.get(workbench + "/acts")).contains("Put on the tag “Later”", "Undone by Maëlle Rochebrunel");
    }

    @Test
    void an_assignment_that_somebody_changed_between_looking_and_doing_is_left_alone() throws Exception {
        var account = detail(one, 4).replaceFirst("(?s).*<option value=\"([0-9]+)\"[^>]*>Maëlle.*", "$1");
        var act = one.prepares(workbench, "assign:" + account, List.of(4, 6));
        var seen = version(detail(other, 6));
        location(other.send(workbench + "/comments/6/assignee", "me", "yes", "version", seen));
        location(other.send(
                workbench + "/comments/6/assignee",
                "assignee",
                "",
                "version",
                String.valueOf(Integer.parseInt(seen) + 1)));

        location(one.send(act));

        assertThat(one.get(act))
                .contains("One comment was changed", "One was assigned by somebody else since you looked");
    }

    @Test
    void the_same_answer_for_many_is_given_and_taken_back() throws Exception {
        var form = one.send(workbench + "/bulk", "act", "decide", "comment", "5", "comment", "6");
        assertThat(form.body()).contains("2 comments are chosen", "name=\"decision\"");
        var missing = one.send(workbench + "/bulk", "act", "decide", "reason", "", "comment", "5");
        assertThat(missing.statusCode()).isEqualTo(422);
        assertThat(missing.body()).contains("Choose a decision", "Enter a reason");
        var act = location(one.send(
                workbench + "/bulk",
                "act",
                "decide",
                "decision",
                "noted",
                "reason",
                "Noted together.",
                "comment",
                "5",
                "comment",
                "6"));

        location(one.send(act));
        assertThat(one.get(comments + "/comments/5")).contains("Noted together.");
        location(one.send(act + "/undo"));

        assertThat(one.get(comments + "/comments/5")).doesNotContain("Noted together.");
        assertThat(one.get(act)).contains("2 comments were put back");
    }

    @Test
    void all_that_match_are_those_that_were_looked_at_and_not_those_that_came_since() throws Exception {
        var path = one.founds("casework-all", "First", "Second", "Third");
        var act = location(one.send(path + "/workbench/bulk?kind=remark", "act", "read", "all", "yes"));
        one.says(path, "Fourth, after the look");

        location(one.send(act));

        assertThat(one.get(act)).contains("3 comments were changed");
        assertThat(one.get(path + "/workbench?state=unread"))
                .contains("Fourth, after")
                .doesNotContain(">Second<");
    }

    @Test
    void similar_comments_are_hints_that_choose_nothing_and_can_be_hidden() throws Exception {
        long tag = one.tag(workbench, "Households");
        location(one.send(workbench + "/comments/2/tags", "put", "" + tag));
        var page = detail(one, 1);
        for (int tries = 0; tries < 40 && !page.contains("Hint from similar wording"); tries++) {
            Thread.sleep(250);
            page = detail(one, 1);
        }

        assertThat(page).contains("Hint from similar wording", "Comment 2,", "because of");
        assertThat(page).contains("name=\"put\" value=\"" + tag + "\"");
        location(one.send(workbench + "/comments/1/hints", "show", "no"));
        assertThat(detail(one, 1)).doesNotContain("Hint from similar wording").contains("Show hints");
        location(one.send(workbench + "/comments/1/hints", "show", "yes"));
    }

    @Test
    void the_reason_of_a_similar_comment_is_taken_over_without_its_decision() throws Exception {
        var path = one.founds("casework-reasons", "The ferry is late each day.", "The ferry is late each day again.");
        location(one.send(
                path + "/workbench/comments/2",
                "decision",
                "accepted",
                "reason",
                "We pay for a second ferry.",
                "version",
                "0"));

        var page = one.get(path + "/workbench?comment=1&reason-of=2");

        assertThat(page).contains("We pay for a second ferry.</textarea>");
        assertThat(page).doesNotContain("value=\"accepted\" checked");
    }

    @Test
    void who_leaves_the_secretariat_stays_in_what_was_done() throws Exception {
        one.api("POST", "/persons", """
                {"name": "Gone Tomorrow", "email": "gone@parley.example", "password": "a long enough password",
                 "group": "academia", "country": "KE"}
                """);
        one.api("POST", comments + "/secretariat", "{\"email\": \"gone@parley.example\"}");
        var account = detail(one, 3).replaceFirst("(?s).*<option value=\"([0-9]+)\"[^>]*>Gone Tomorrow.*", "$1");
        location(one.send(workbench + "/comments/3/assignee", "assignee", account, "version", version(detail(one, 3))));
        location(one.send(workbench + "/settings/dismissal", "email", "gone@parley.example"));

        assertThat(detail(one, 3)).contains("Gone Tomorrow (left the secretariat)", "assigned to Gone Tomorrow");
        location(one.send(workbench + "/comments/3/assignee", "assignee", "", "version", version(detail(one, 3))));
        assertThat(detail(one, 3)).contains("took it from Gone Tomorrow").doesNotContain("(left the secretariat)");
    }
}
