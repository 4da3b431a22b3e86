package org.parley.web.reading;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parley.amendment.Difference;
import org.parley.comment.CommentFilter;
import org.parley.comment.Comments;
import org.parley.consultation.Consultation;
import org.parley.document.Documents;
import org.parley.document.OpenDocument;
import org.parley.document.Paragraph;
import org.parley.web.ConsultationHeads;

/** Puts the page with the text and its margin together, with as many statements for many comments as for few. */
@RequestScoped
class ReaderPages {
    /** Most comments shown beside a paragraph. */
    private static final int LEADING = 2;

    /** Characters of a paragraph beside which there is room for more than one comment. */
    private static final int TALL = 420;

    @Inject
    Documents documents;

    @Inject
    Comments comments;

    @Inject
    ConsultationHeads heads;

    @Inject
    CommentForms forms;

    @Inject
    Clock clock;

    /** The page that a reader asked for, with a new form if they asked for one. */
    ReaderView page(Consultation consultation, OpenDocument opened, ReaderQuery query) {
        var text = text(opened);
        var form = query.act().flatMap(act -> {
            var paragraph = query.at().flatMap(number -> beginning(text, number));
            return query.at().isPresent() && paragraph.isEmpty()
                    ? Optional.empty()
                    : Optional.of(forms.fresh(consultation, Optional.of(opened), act, paragraph));
        });
        return page(consultation, opened, text, query, form);
    }

    /** The page with a form that was sent and comes back. */
    ReaderView page(Consultation consultation, OpenDocument opened, CommentForm form) {
        var query = new ReaderQuery(
                Optional.empty(), form.paragraph(), Optional.of(form.act()), ReaderFilter.ALL, Optional.empty());
        return page(consultation, opened, text(opened), query, Optional.of(form));
    }

    /** Headings and paragraphs; a first heading that only repeats the title of the document is left out. */
    private List<Paragraph> text(OpenDocument opened) {
        var all = documents.paragraphs(opened.version());
        boolean titled = !all.isEmpty()
                && all.getFirst().level() > 0
                && Difference.same(all.getFirst().text(), opened.document().title());
        return titled ? all.subList(1, all.size()) : all;
    }

    private static Optional<CommentForms.Beginning> beginning(List<Paragraph> text, String number) {
        return text.stream()
                .filter(paragraph -> paragraph.number().filter(number::equals).isPresent())
                .map(paragraph -> new CommentForms.Beginning(number, paragraph.text()))
                .findFirst();
    }

    private ReaderView page(
            Consultation consultation,
            OpenDocument opened,
            List<Paragraph> text,
            ReaderQuery query,
            Optional<CommentForm> form) {
        var sectioning = Sectioning.of(text.stream().map(Paragraph::level).toList());
        var stretch = Stretch.of(text, sectioning, query);
        var participation = heads.participation(consultation);
        var here = text.stream().map(Paragraph::id).collect(Collectors.toSet());
        var figures = Figures.of(participation, query.filter());
        return new ReaderView(
                consultation,
                opened,
                ReaderAddress.of(consultation.slug(), opened).with(query.filter(), stretch.name()),
                Contents.of(text, sectioning, figures),
                passages(stretch.blocks(), sectioning.topLevel(), figures, query.filter()),
                sectioning.count(),
                stretch,
                GroupCount.present(group -> participation.commentCount(
                        tally -> tally.group() == group && here.contains(tally.paragraph()))),
                new Elsewhere(
                        participation.commentCount(tally -> tally.paragraph() == CommentFilter.WHOLE),
                        participation.commentCount(tally ->
                                tally.paragraph() != CommentFilter.WHOLE && !here.contains(tally.paragraph()))),
                form,
                consultation.takesContributions(clock.instant()) ? "" : forms.whyClosed(consultation));
    }

    private List<Passage> passages(List<Paragraph> blocks, int topLevel, Figures figures, ReaderFilter filter) {
        var leading = comments.leading(blocks, filter.comments(), LEADING).stream()
                .collect(Collectors.groupingBy(comment -> comment.paragraph().orElseThrow()));
        var passages = new ArrayList<Passage>();
        int level = Passage.SECTION - 1;
        for (var block : blocks) {
            if (block.level() > 0) {
                level = Math.clamp(Passage.SECTION + block.level() - topLevel, Passage.SECTION, Passage.DEEPEST);
                passages.add(new Passage(block, level, Optional.empty()));
            } else {
                var leads = leading.getOrDefault(block.id(), List.of()).stream()
                        .limit(block.text().length() < TALL ? 1 : LEADING)
                        .map(comment -> Lead.of(comment, Optional.of(block)))
                        .toList();
                passages.add(new Passage(block, level + 1, Optional.of(figures.margin(block, leads))));
            }
        }
        return passages;
    }
}
