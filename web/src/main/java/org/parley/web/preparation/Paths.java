package org.parley.web.preparation;

import org.parley.kernel.Slug;

/** Addresses of the pages of a consultation in preparation. */
final class Paths {
    private Paths() {}

    static String workbench(Slug consultation) {
        return "/consultations/" + consultation + "/workbench";
    }

    static String settings(Slug consultation) {
        return workbench(consultation) + "/settings";
    }

    static String draft(Slug consultation, Slug document) {
        return workbench(consultation) + "/drafts/" + document;
    }
}
