package org.parley.web.travel;

import java.util.List;
import org.parley.consultation.Consultation;
import org.parley.kernel.Fault;
import org.parley.travel.Homecoming;
import org.parley.travel.ReturnedComment;
import org.parley.web.Site;

/**
 * What became of a file, as its page and the list for the author show it.
 *
 * @param consultation the consultation
 * @param homecoming what became of the file
 */
public record HomecomingView(Consultation consultation, Homecoming homecoming) {
    /** Path of the page. */
    public String path() {
        return "/consultations/" + consultation.slug() + "/offline/" + homecoming.id();
    }

    /** The sentence that says why a comment was refused. */
    public static String sentence(Site site, Fault fault) {
        return fault.rule().startsWith("refusal.") ? site.texts().get(fault.rule(), fault.details()) : site.text(fault);
    }

    /** The same as plain text, to be sent or printed. */
    String list(Site site) {
        var list = new StringBuilder(site.text("offline.list", "title", consultation.title())).append("\n");
        homecoming.comments().forEach(comment -> append(comment, site, list));
        return list.toString();
    }

    private static void append(ReturnedComment comment, Site site, StringBuilder list) {
        list.append("\n")
                .append(comment.place())
                .append(". ")
                .append(comment.id())
                .append("\n");
        comment.receipt()
                .ifPresent(receipt -> lines(
                        list,
                        List.of(
                                site.text("offline.list-number", "number", receipt.number()),
                                site.url(receipt.address()),
                                receipt.takenAt().toString(),
                                "SHA-256 " + receipt.contentDigest())));
        comment.faults()
                .forEach(fault -> lines(
                        list,
                        List.of(site.text(
                                "offline.list-refused", "field", fault.field(), "sentence", sentence(site, fault)))));
    }

    private static void lines(StringBuilder list, List<String> lines) {
        lines.forEach(line -> list.append("   ").append(line).append("\n"));
    }
}
