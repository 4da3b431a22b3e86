package org.parley.extraction;

import java.io.InputStream;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads the XML of one part of a file from its beginning to its end. Nothing outside is ever looked at: a document type
 * or a reference to an entity, which the formats do not use, ends the reading.
 */
final class Xml {

    /** Short names of the namespaces that matter; elements of others have names that nobody asks for. */
    private static final Map<String, String> NAMESPACES = Map.ofEntries(
            Map.entry("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w"),
            Map.entry("http://purl.oclc.org/ooxml/wordprocessingml/main", "w"),
            Map.entry("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r"),
            Map.entry("http://purl.oclc.org/ooxml/officeDocument/relationships", "r"),
            Map.entry("http://schemas.openxmlformats.org/officeDocument/2006/math", "m"),
            Map.entry("http://purl.oclc.org/ooxml/officeDocument/math", "m"),
            Map.entry("http://schemas.openxmlformats.org/markup-compatibility/2006", "mc"),
            Map.entry("http://schemas.openxmlformats.org/package/2006/relationships", "rel"),
            Map.entry("urn:oasis:names:tc:opendocument:xmlns:office:1.0", "office"),
            Map.entry("urn:oasis:names:tc:opendocument:xmlns:text:1.0", "text"),
            Map.entry("urn:oasis:names:tc:opendocument:xmlns:table:1.0", "table"),
            Map.entry("urn:oasis:names:tc:opendocument:xmlns:style:1.0", "style"),
            Map.entry("urn:oasis:names:tc:opendocument:xmlns:drawing:1.0", "draw"),
            Map.entry("urn:oasis:names:tc:opendocument:xmlns:manifest:1.0", "manifest"),
            Map.entry("urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0", "fo"),
            Map.entry("http://purl.org/dc/elements/1.1/", "dc"),
            Map.entry("http://www.w3.org/1999/xlink", "xlink"),
            Map.entry("http://www.w3.org/XML/1998/namespace", "xml"));

    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader reader;
    private int depth;

    Xml(InputStream in) {
        try {
            reader = FACTORY.createXMLStreamReader(in);
        } catch (XMLStreamException broken) {
            throw new Unread(Unreadable.BROKEN);
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new Unread(Unreadable.WITH_ENTITIES);
        });
        return factory;
    }

    /** Takes what stands inside an element. */
    interface Visitor {
        /** Takes an element that begins. If it is neither read to its end nor skipped, what is inside it is visited too. */
        void element(String name) throws XMLStreamException;

        /** Takes characters; they may come in several parts. */
        default void characters(String text) {}
    }

    /** Visits all of the document. */
    void all(Visitor visitor) throws XMLStreamException {
        visit(visitor, 0);
    }

    /** Visits what is inside the element that has just begun, up to its end. */
    void inside(Visitor visitor) throws XMLStreamException {
        visit(visitor, depth);
    }

    /** Passes over the element that has just begun. */
    void skip() throws XMLStreamException {
        inside(name -> {});
    }

    /** The characters inside the element that has just begun. */
    String text() throws XMLStreamException {
        var text = new StringBuilder();
        inside(new Visitor() {
            @Override
            public void element(String name) {}

            @Override
            public void characters(String more) {
                text.append(more);
                if (text.length() > Limits.CHARACTERS) {
                    throw new Unread(Unreadable.TOO_MUCH_TEXT);
                }
            }
        });
        return text.toString();
    }

    private void visit(Visitor visitor, int floor) throws XMLStreamException {
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> begin(visitor);
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    if (depth < floor) {
                        return;
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    visitor.characters(reader.getText());
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new Unread(Unreadable.WITH_ENTITIES);
                default -> {}
            }
        }
    }

    private void begin(Visitor visitor) throws XMLStreamException {
        depth++;
        if (depth > Limits.DEPTH) {
            throw new Unread(Unreadable.TOO_DEEP);
        }
        visitor.element(shortened(reader.getNamespaceURI()) + ":" + reader.getLocalName());
    }

    /** Value of an attribute of the element that has just begun, such as {@code w:val}; empty if it has none. */
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String prefix = shortened(reader.getAttributeNamespace(i));
            if (name.equals(
                    prefix.isEmpty()
                            ? reader.getAttributeLocalName(i)
                            : prefix + ":" + reader.getAttributeLocalName(i))) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    /** A whole number that an attribute states, or another if it states none. */
    int number(String name, int otherwise) {
        String value = attribute(name);
        return value.matches("-?[0-9]{1,8}") ? Integer.parseInt(value) : otherwise;
    }

    private static String shortened(@Nullable String namespace) {
        return namespace == null ? "" : NAMESPACES.getOrDefault(namespace, namespace.isEmpty() ? "" : "other");
    }
}
