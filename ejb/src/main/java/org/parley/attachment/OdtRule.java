package org.parley.attachment;

import java.util.Optional;
import java.util.Set;
import javax.xml.namespace.QName;

/** What changes in the parts of a document in OpenDocument. */
final class OdtRule implements XmlRule {
    private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";
    private static final String NO_TIME = "1970-01-01T00:00:00";
    private static final Set<String> OF_MACHINE = Set.of("PrinterName", "PrinterSetup", "CurrentDatabaseDataSource");

    private final Pseudonyms names;
    private final boolean read;
    private final StringBuilder words;
    private int deleted;
    private int fields;
    private boolean ofMachine;

    /**
     * @param read whether the words of this part are those of the document
     * @param words gets them
     */
    OdtRule(Pseudonyms names, boolean read, StringBuilder words) {
        this.names = names;
        this.read = read;
        this.words = words;
    }

    @Override
    public Optional<String> attribute(QName element, QName attribute, String value) {
        if (element.getLocalPart().equals("config-item")) {
            ofMachine = OF_MACHINE.contains(value)
                    || (ofMachine && !attribute.getLocalPart().equals("name"));
        }
        return Optional.of(value);
    }

    @Override
    public void begin(QName element) {
        ofMachine = false;
        switch (element.getLocalPart()) {
            case "tracked-changes" -> deleted++;
            case "creator", "date", "creator-initials", "sender-initials" -> fields++;
            case "tab" -> keep("\t");
            case "s" -> keep(" ");
            case "line-break" -> keep("\n");
            default -> {}
        }
    }

    @Override
    public void end(QName element) {
        ofMachine = false;
        switch (element.getLocalPart()) {
            case "tracked-changes" -> deleted--;
            case "creator", "date", "creator-initials", "sender-initials" -> fields--;
            case "p", "h" -> keep("\n");
            default -> {}
        }
    }

    @Override
    public String text(QName element, String text) {
        if (ofMachine) {
            return "";
        }
        if (element.getLocalPart().endsWith("-initials")) {
            return "A";
        }
        if (element.getNamespaceURI().equals(DUBLIN_CORE)) {
            return ofDublinCore(element.getLocalPart(), text);
        }
        keep(text);
        return text;
    }

    private String ofDublinCore(String name, String text) {
        return switch (name) {
            case "creator" -> names.of(text);
            case "date" -> NO_TIME;
            default -> text;
        };
    }

    private void keep(String more) {
        if (read && deleted == 0 && fields == 0 && words.length() < AttachmentLimits.MOST_TEXT) {
            words.append(more);
        }
    }
}
