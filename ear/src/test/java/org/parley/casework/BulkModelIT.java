package org.parley.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.parley.launcher.RunningParley;

/** Whatever is done, undone and changed in between: the work stands as a plain model of it says. */
class BulkModelIT {
    private static final int COMMENTS = 4;
    private static Secretary secretary;
    private static String workbench;
    private static String account;
    private static List<Long> tags;

    @BeforeContainer
    static void found() throws Exception {
        secretary = Secretary.ofDemo("admin");
        workbench = secretary.founds("bulk-model", "One", "Two", "Three", "Four") + "/workbench";
        tags = List.of(secretary.tag(workbench, "First"), secretary.tag(workbench, "Second"));
        account = secretary
                .get(workbench + "?comment=1")
                .replaceFirst("(?s).*<option value=\"([0-9]+)\"[^>]*>Maëlle.*", "$1");
    }

    /** What is done. */
    enum Kind {
        ASSIGN,
        UNASSIGN,
        TAG,
        UNTAG,
        READ,
        UNREAD,
        UNDO,
        ASSIGN_ONE,
        TAG_ONE,
        UNTAG_ONE
    }

    /**
     * A step.
     *
     * @param kind what is done
     * @param comments to which, one bit for each
     * @param which tag or act
     */
    record Step(Kind kind, int comments, int which) {
        List<Integer> numbers() {
            var numbers = new ArrayList<Integer>();
            for (int i = 0; i < COMMENTS; i++) {
                if ((comments >> i & 1) == 1) {
                    numbers.add(i + 1);
                }
            }
            return numbers;
        }
    }

    /** A value of the model, and the change that made it so. */
    record Cell(String value, int change) {}

    /** One change of an act: what stood before, and what stands since. */
    record Changed(String key, String before, int change) {}

    /** An act in the model. */
    record Act(String page, List<Changed> changes) {}

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(
                        Arbitraries.of(Kind.class),
                        Arbitraries.integers().between(1, (1 << COMMENTS) - 1),
                        Arbitraries.integers().between(0, 5))
                .as(Step::new)
                .list()
                .ofMinSize(4)
                .ofMaxSize(12);
    }

    @Property(tries = 20, shrinking = ShrinkingMode.OFF)
    void the_work_stands_as_the_model_says(@ForAll("steps") List<Step> steps) throws Exception {
        var model = new Model(stored());
        for (var step : steps) {
            model.run(step);
        }
        assertThat(stored()).isEqualTo(model.values());
    }

    private static Map<String, String> stored() throws SQLException {
        var stored = new TreeMap<String, String>();
        try (var connection = RunningParley.withDemo().connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select w.number, coalesce(w.assignee_id::text, ''), w.opened,"
                        + " w.state, exists (select 1 from comment_tag t where t.comment_id = w.comment_id and t.tag_id = "
                        + tags.get(0)
                        + "), exists (select 1 from comment_tag t where t.comment_id = w.comment_id and t.tag_id = "
                        + tags.get(1) + ") from comment_work w join consultation c on c.id = w.consultation_id"
                        + " where c.slug = 'bulk-model'")) {
            while (rows.next()) {
                var number = rows.getInt(1);
                stored.put(number + " assignee", rows.getString(2));
                stored.put(number + " opened", rows.getBoolean(3) ? "yes" : "");
                assertThat(rows.getString(4)).isEqualTo(rows.getBoolean(3) ? "READ" : "UNREAD");
                stored.put(number + " tag 0", rows.getBoolean(5) ? "yes" : "");
                stored.put(number + " tag 1", rows.getBoolean(6) ? "yes" : "");
            }
        }
        return stored;
    }

    /** The work as plainly as it can be said. */
    private static final class Model {
        private final Map<String, Cell> cells = new LinkedHashMap<>();
        private final List<Act> acts = new ArrayList<>();
        private int changes;

        Model(Map<String, String> stored) {
            stored.forEach((key, value) -> cells.put(key, new Cell(value, 0)));
        }

        Map<String, String> values() {
            var values = new TreeMap<String, String>();
            cells.forEach((key, cell) -> values.put(key, cell.value()));
            return values;
        }

        void run(Step step) throws Exception {
            switch (step.kind()) {
                case ASSIGN -> act(step, "assign:" + account, "assignee", account);
                case UNASSIGN -> act(step, "assign:", "assignee", "");
                case TAG -> act(step, "tag:" + tags.get(step.which() % 2), "tag " + step.which() % 2, "yes");
                case UNTAG -> act(step, "untag:" + tags.get(step.which() % 2), "tag " + step.which() % 2, "");
                case READ -> act(step, "read", "opened", "yes");
                case UNREAD -> act(step, "unread", "opened", "");
                case UNDO -> undo(step.which());
                case ASSIGN_ONE -> assignOne(step.numbers().getFirst(), step.which() % 2 == 0 ? account : "");
                case TAG_ONE -> tagOne(step, "put", "yes");
                case UNTAG_ONE -> tagOne(step, "off", "");
            }
        }

        private Optional<Changed> set(String key, String value) {
            var before = cells.get(key);
            if (before == null || before.value().equals(value)) {
                return Optional.empty();
            }
            changes++;
            cells.put(key, new Cell(value, changes));
            return Optional.of(new Changed(key, before.value(), changes));
        }

        private void act(Step step, String act, String field, String value) throws Exception {
            var page = secretary.does(workbench, act, step.numbers());
            var changed = new ArrayList<Changed>();
            for (int number : step.numbers()) {
                set(number + " " + field, value).ifPresent(changed::add);
            }
            acts.add(new Act(page, changed));
            var count = changed.size();
            assertThat(secretary.get(page)).contains(said(count, "changed"));
        }

        private void undo(int which) throws Exception {
            if (acts.isEmpty()) {
                return;
            }
            var act = acts.remove(which % acts.size());
            int undone = 0;
            for (var change : act.changes()) {
                var cell = cells.get(change.key());
                if (cell != null && cell.change() == change.change()) {
                    changes++;
                    cells.put(change.key(), new Cell(change.before(), changes));
                    undone++;
                }
            }
            Secretary.location(secretary.send(act.page() + "/undo"));
            assertThat(secretary.get(act.page())).contains(said(undone, "put back"));
        }

        private static String said(int count, String what) {
            return switch (count) {
                case 0 -> "No comment was " + what;
                case 1 -> "One comment was " + what;
                default -> count + " comments were " + what;
            };
        }

        private void assignOne(int number, String value) throws Exception {
            var version = version(number);
            Secretary.location(secretary.send(
                    workbench + "/comments/" + number + "/assignee", "assignee", value, "version", version));
            set(number + " assignee", value);
        }

        private static String version(int number) throws SQLException {
            try (var connection = RunningParley.withDemo().connect();
                    var statement = connection.createStatement();
                    var row = statement.executeQuery("select w.version from comment_work w join consultation c"
                            + " on c.id = w.consultation_id where c.slug = 'bulk-model' and w.number = " + number)) {
                row.next();
                return row.getString(1);
            }
        }

        private void tagOne(Step step, String field, String value) throws Exception {
            int number = step.numbers().getFirst();
            var tag = tags.get(step.which() % 2);
            Secretary.location(secretary.send(workbench + "/comments/" + number + "/tags", field, String.valueOf(tag)));
            set(number + " tag " + step.which() % 2, value);
        }
    }
}
