package org.parley.attachment;

import java.util.Optional;
import javax.xml.namespace.QName;

/** What changes in the XML of a document, and what of it can be read. */
interface XmlRule {
    /** The value of an attribute; empty if it goes. */
    Optional<String> attribute(QName element, QName attribute, String value);

    /** The text inside an element, as it stays. */
    default String text(QName element, String text) {
        return text;
    }

    /** An element begins. */
    default void begin(QName element) {}

    /** An element ends. */
    default void end(QName element) {}
}
