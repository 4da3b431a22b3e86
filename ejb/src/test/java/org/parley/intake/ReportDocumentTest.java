package org.parley.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReportDocumentTest {
    private static IntakeRow.Usable without(String group) {
        var nothing = Optional.<String>empty();
        var row = new SubmissionRow(
                nothing, "Title", "Text", nothing, nothing, nothing, nothing, nothing, nothing, nothing);
        return new IntakeRow.Usable(
                2, row, true, List.of(new IntakeRow.Unmatched(IntakeField.GROUP, group, Reason.of("value-unknown"))));
    }

    @Test
    void a_report_is_read_as_it_was_written_and_goes_on() {
        var report = new IntakeReport();
        report.addTaken(without("Other"));
        report.addRepeated();
        report.addRefused(new IntakeRow.Refused(
                4, List.of(RowFault.ofField(4, IntakeField.TEXT, "\"x\u2028", Reason.of("row-long", "longest", 5)))));
        report.addBreak(RowFault.ofRow(9, Reason.of("table-quotes")));

        var read = ReportDocument.read(ReportDocument.write(report));
        read.addTaken(without("Other"));

        assertThat(read.total()).isEqualTo(5);
        assertThat(read.taken()).isEqualTo(2);
        assertThat(read.titlesDerived()).isEqualTo(2);
        assertThat(read.faults()).isEqualTo(report.faults());
        assertThat(read.unmatched())
                .containsExactly(
                        new IntakeReport.UnmatchedValue(IntakeField.GROUP, "Other", Reason.of("value-unknown"), 2));
    }

    @Test
    void lists_are_bounded_but_counts_are_not() {
        var report = new IntakeReport();

        for (var i = 0; i < IntakeReport.KEPT + 10; i++) {
            report.addTaken(without("Group " + i));
            report.addRefused(new IntakeRow.Refused(i, List.of(RowFault.ofRow(i, Reason.of("row-text")))));
        }

        assertThat(report.total()).isEqualTo(2L * (IntakeReport.KEPT + 10));
        assertThat(report.unmatched()).hasSize(IntakeReport.KEPT);
        assertThat(report.faults()).hasSize(IntakeReport.KEPT);
    }
}
