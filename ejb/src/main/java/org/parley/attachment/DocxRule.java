package org.parley.attachment;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.namespace.QName;

/** What changes in the parts of a document in Office Open XML. */
final class DocxRule implements XmlRule {
    private static final Set<String> NAMES = Set.of("author", "initials", "userId");
    private static final Set<String> TIMES = Set.of("date", "dateUtc");
    private static final Set<String> FETCHED =
            Set.of("attachedTemplate", "oleObject", "frame", "subDocument", "mailMergeSource", "mailMergeHeaderSource");
    private static final String OFFICE = "schemas.microsoft.com/office/word/";
    private static final String WORDS = "/wordprocessingml/";
    private static final String NOWHERE = "about:blank";

    private final Pseudonyms names;
    private final Consumer<String> reader;
    private String relationship = "";

    /** @param reader gets the words as they stand */
    DocxRule(Pseudonyms names, Consumer<String> reader) {
        this.names = names;
        this.reader = reader;
    }

    @Override
    public Optional<String> attribute(QName element, QName attribute, String value) {
        var name = attribute.getLocalPart();
        if (element.getLocalPart().equals("Relationship")) {
            return Optional.of(relationship(name, value));
        }
        if (!ofWords(attribute.getNamespaceURI())) {
            return Optional.of(value);
        }
        if (NAMES.contains(name)) {
            return Optional.of(name.equals("initials") ? "A" : names.of(value));
        }
        if (name.equals("providerId")) {
            return Optional.of("None");
        }
        return TIMES.contains(name) ? Optional.empty() : Optional.of(value);
    }

    private static boolean ofWords(String namespace) {
        return namespace.contains(WORDS) || namespace.contains(OFFICE);
    }

    /** Paths on the writer's machine name its user; templates and objects would be fetched as the file is opened. */
    private String relationship(String name, String value) {
        if (name.equals("Type")) {
            relationship = value.substring(value.lastIndexOf('/') + 1);
        }
        boolean ofMachine = value.toLowerCase(Locale.ROOT).startsWith("file:") || value.contains("\\");
        return name.equals("Target") && (ofMachine || fetched(value)) ? NOWHERE : value;
    }

    private boolean fetched(String target) {
        return FETCHED.contains(relationship) && target.contains("://");
    }

    @Override
    public void begin(QName element) {
        relationship = "";
        switch (element.getLocalPart()) {
            case "tab" -> reader.accept("\t");
            case "br", "cr" -> reader.accept("\n");
            default -> {}
        }
    }

    @Override
    public void end(QName element) {
        if (element.getLocalPart().equals("p")) {
            reader.accept("\n");
        }
    }

    @Override
    public String text(QName element, String text) {
        if (element.getLocalPart().equals("t")) {
            reader.accept(text);
        }
        return text;
    }
}
