package org.parley.markup;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Writes tables, whose head names the columns and which scroll where they are too wide, and footnotes. */
final class Additions implements NodeRenderer {

    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;

    Additions(HtmlNodeRendererContext context) {
        this.context = context;
        this.html = context.getWriter();
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(
                TableBlock.class,
                TableHead.class,
                TableBody.class,
                TableRow.class,
                TableCell.class,
                NoteReference.class,
                NoteMark.class);
    }

    @Override
    public void render(Node node) {
        switch (node) {
            case TableBlock table -> {
                html.tag("div", ordered(Map.of("class", "scroll", "tabindex", "0")));
                element("table", Map.of("class", "table"), table);
                html.tag("/div");
                html.line();
            }
            case TableHead head -> element("thead", Map.of(), head);
            case TableBody body -> element("tbody", Map.of(), body);
            case TableRow row -> element("tr", Map.of(), row);
            case TableCell cell ->
                element(
                        cell.isHeader() ? "th" : "td",
                        cell.isHeader() ? ordered(Map.of("scope", "col", "dir", "auto")) : Map.of("dir", "auto"),
                        cell);
            case NoteReference reference -> render(reference);
            case NoteMark mark -> render(mark);
            default -> throw new IllegalArgumentException("not an addition: " + node);
        }
    }

    /** The same in one order, so that a text always makes the same page. */
    private static Map<String, String> ordered(Map<String, String> attributes) {
        return new TreeMap<>(attributes);
    }

    private void element(String name, Map<String, String> attributes, Node node) {
        html.tag(name, attributes);
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
        html.tag("/" + name);
    }

    private void render(NoteReference reference) {
        if (reference.place().isEmpty()) {
            html.text("[^" + reference.label() + "]");
            return;
        }
        String target = "#fn-" + reference.place();
        html.tag("sup");
        html.tag(
                "a",
                reference.first()
                        ? ordered(Map.of("href", target, "id", "fnref-" + reference.place()))
                        : Map.of("href", target));
        html.text("[" + reference.label() + "]");
        html.tag("/a");
        html.tag("/sup");
    }

    private void render(NoteMark mark) {
        if (mark.referred()) {
            html.tag("a", ordered(Map.of("href", "#fnref-" + mark.place(), "id", "fn-" + mark.place())));
        }
        html.text("[" + mark.label() + "]");
        if (mark.referred()) {
            html.tag("/a");
        }
        html.text(" ");
    }
}
