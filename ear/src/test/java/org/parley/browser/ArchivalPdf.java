package org.parley.browser;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Whether a PDF file is fit for archives and for everybody, as veraPDF sees it. */
final class ArchivalPdf {
    private ArchivalPdf() {}

    /** What breaks a rule of PDF/A-2a (ISO 19005-2) or PDF/UA-1 (ISO 14289-1). */
    static List<String> faults(byte[] file) {
        VeraGreenfieldFoundryProvider.initialise();
        return Stream.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)
                .flatMap(flavour -> faults(file, flavour))
                .toList();
    }

    private static Stream<String> faults(byte[] file, PDFAFlavour flavour) {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .map(fault -> flavour + " " + fault.getRuleId().getClause() + ": " + fault.getMessage());
        } catch (Exception unreadable) {
            return Stream.of(flavour + " cannot be checked: " + unreadable);
        }
    }
}
