package org.parley.attachment;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;

/** Copies XML event by event under a rule. Declarations of types and entities are refused, so nothing is fetched. */
final class XmlCleaning {
    private static final int DEEPEST = 1_000;
    private static final XMLEventFactory EVENTS = XMLEventFactory.newDefaultFactory();
    private static final XMLOutputFactory WRITERS = XMLOutputFactory.newDefaultFactory();

    private final XmlRule rule;
    private final Deque<QName> open = new ArrayDeque<>();

    private XmlCleaning(XmlRule rule) {
        this.rule = rule;
    }

    /** Copies a document. */
    static byte[] clean(byte[] document, XmlRule rule) {
        try {
            return new XmlCleaning(rule).copied(document);
        } catch (XMLStreamException broken) {
            throw FileRefused.BROKEN.unreadable();
        }
    }

    private static XMLInputFactory readers() {
        var readers = XMLInputFactory.newDefaultFactory();
        readers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        readers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return readers;
    }

    private byte[] copied(byte[] document) throws XMLStreamException {
        var out = new ByteArrayOutputStream(document.length);
        var reader = readers().createXMLEventReader(new ByteArrayInputStream(document));
        var writer = WRITERS.createXMLEventWriter(out, "UTF-8");
        while (reader.hasNext()) {
            writer.add(changed(reader.nextEvent()));
        }
        writer.close();
        return out.toByteArray();
    }

    private XMLEvent changed(XMLEvent event) {
        return switch (event.getEventType()) {
            case XMLEvent.DTD, XMLEvent.ENTITY_REFERENCE -> throw FileRefused.BROKEN.unreadable();
            case XMLEvent.START_DOCUMENT -> EVENTS.createStartDocument("UTF-8", "1.0", true);
            case XMLEvent.START_ELEMENT -> begun(event.asStartElement());
            case XMLEvent.END_ELEMENT -> {
                rule.end(open.pop());
                yield event;
            }
            case XMLEvent.CHARACTERS ->
                open.isEmpty()
                        ? event
                        : EVENTS.createCharacters(
                                rule.text(open.peek(), event.asCharacters().getData()));
            case XMLEvent.COMMENT -> EVENTS.createIgnorableSpace("");
            default -> event;
        };
    }

    private StartElement begun(StartElement element) {
        if (open.size() == DEEPEST) {
            throw FileRefused.BROKEN.unreadable();
        }
        open.push(element.getName());
        rule.begin(element.getName());
        List<Attribute> kept = new ArrayList<>();
        element.getAttributes().forEachRemaining(attribute -> rule.attribute(
                        element.getName(), attribute.getName(), attribute.getValue())
                .ifPresent(value -> kept.add(EVENTS.createAttribute(attribute.getName(), value))));
        return EVENTS.createStartElement(element.getName(), kept.iterator(), element.getNamespaces());
    }
}
