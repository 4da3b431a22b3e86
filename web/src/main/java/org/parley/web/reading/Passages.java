package org.parley.web.reading;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parley.comment.Comment;
import org.parley.comment.CommentFigures;
import org.parley.comment.ShownComment;
import org.parley.comment.ShownComments;
import org.parley.document.Documents;
import org.parley.document.Paragraph;
import org.parley.document.Place;
import org.parley.markup.Mark;
import org.parley.markup.Markup;
import org.parley.support.SupportTally;
import org.parley.support.Supports;
import org.parley.web.Site;

/** Puts the headings and paragraphs of a page together with what stands beside them and what is marked in them. */
@RequestScoped
class Passages {
    /** Most comments shown beside a paragraph. */
    private static final int LEADING = 2;

    /** Characters of a paragraph beside which there is room for more than one comment. */
    private static final int TALL = 420;

    /** Most comments on words that are marked in one paragraph. */
    private static final int MARKED = 4;

    @Inject
    ShownComments comments;

    @Inject
    Documents documents;

    @Inject
    CommentFigures figures;

    @Inject
    Supports supports;

    @Inject
    Site site;

    /**
     * The passages of a page.
     *
     * @param address of the comments
     */
    List<Passage> of(List<Paragraph> blocks, int topLevel, ReaderFilter filter, String address) {
        var tallies = Figures.of(figures.on(blocks), filter);
        var found = comments.leading(blocks, filter.comments(), LEADING);
        var support = supports.tallies(comments(found));
        var originals = originals(found);
        var leading = byParagraph(found);
        var quoting = byParagraph(comments.onWords(blocks, MARKED));
        var passages = new ArrayList<Passage>();
        int level = Passage.SECTION - 1;
        for (var block : blocks) {
            boolean heading = block.level() > 0;
            if (heading) {
                level = Math.clamp(Passage.SECTION + block.level() - topLevel, Passage.SECTION, Passage.DEEPEST);
            }
            passages.add(new Passage(
                    block,
                    heading ? level : level + 1,
                    tallies.margin(
                            block, leads(block, leading.getOrDefault(block.id(), List.of()), originals, support)),
                    marks(block, comments(quoting.getOrDefault(block.id(), List.of())), address)));
        }
        return passages;
    }

    private static Map<Long, List<ShownComment>> byParagraph(List<ShownComment> found) {
        return found.stream().collect(Collectors.groupingBy(ShownComment::paragraph));
    }

    private static List<Comment> comments(List<ShownComment> shown) {
        return shown.stream().map(ShownComment::comment).toList();
    }

    /** The paragraphs of earlier versions for which other wording was proposed that is shown, by their identity. */
    private Map<Long, Paragraph> originals(List<ShownComment> found) {
        var paragraphs = found.stream()
                .filter(shown ->
                        shown.since().isPresent() && shown.comment().wording().isPresent())
                .flatMap(shown -> shown.comment().paragraph().stream())
                .collect(Collectors.toSet());
        return documents.places(paragraphs).stream()
                .map(Place::paragraph)
                .collect(Collectors.toMap(Paragraph::id, paragraph -> paragraph));
    }

    private static List<Lead> leads(
            Paragraph block,
            List<ShownComment> leading,
            Map<Long, Paragraph> originals,
            Map<Long, SupportTally> support) {
        return leading.stream()
                .limit(block.text().length() < TALL ? 1 : LEADING)
                .map(shown -> Lead.of(
                                shown.comment(),
                                shown.since().isPresent()
                                        ? shown.comment().paragraph().map(originals::get)
                                        : Optional.of(block),
                                shown.since(),
                                Optional.of(block))
                        .supported(support))
                .toList();
    }

    /** Marks the words on which there are comments, as far as they still stand in the paragraph. */
    List<Mark> marks(Paragraph block, List<Comment> quoting, String address) {
        if (quoting.isEmpty()) {
            return List.of();
        }
        var plain = Markup.toPlainText(block.text());
        return quoting.stream()
                .flatMap(comment -> comment.quoted().flatMap(words -> words.in(plain)).stream()
                        .map(range -> new Mark(
                                range,
                                address + "/" + comment.number(),
                                site.text("reading.comment-title", "comment", comment.number()))))
                .toList();
    }
}
