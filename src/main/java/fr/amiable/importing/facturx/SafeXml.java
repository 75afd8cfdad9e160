package fr.amiable.importing.facturx;

import fr.amiable.importing.Finding;
import fr.amiable.importing.UnreadableFile;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads XML that may be hostile: a document type declaration is refused, nothing is ever fetched, and size, depth and
 * number of elements are bounded.
 */
final class SafeXml {

    static final int MOST_BYTES = 10 * 1024 * 1024;
    static final int MOST_DEPTH = 60;
    static final int MOST_ELEMENTS = 500_000;

    private static final String FORMAT = "XML";

    private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();

    SafeXml() {
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("external entity refused: " + systemId);
        });
    }

    /** @throws UnreadableFile naming the fault and its line */
    XmlNode parse(byte[] xml) {
        if (xml.length > MOST_BYTES) {
            throw fault("xml.tooLarge", String.valueOf(MOST_BYTES / 1024 / 1024));
        }
        XMLStreamReader reader = null;
        try {
            reader = factory.createXMLStreamReader(new StringReader(XmlText.of(xml)));
            return tree(reader);
        } catch (XMLStreamException e) {
            throw notWellFormed(e);
        } catch (UnreadableFile e) {
            throw e;
        } catch (RuntimeException e) {
            throw fault("xml.notWellFormed", line(reader), Finding.quoted(String.valueOf(e.getMessage())));
        }
    }

    private static XmlNode tree(XMLStreamReader reader) throws XMLStreamException {
        Deque<XmlNode> open = new ArrayDeque<>();
        XmlNode root = null;
        int elements = 0;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                elements++;
                check(elements <= MOST_ELEMENTS && open.size() < MOST_DEPTH, "xml.tooComplex", reader);
                XmlNode node = node(reader);
                if (root == null) {
                    root = node;
                } else {
                    open.getLast().add(node);
                }
                open.addLast(node);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                open.removeLast();
            } else if (reader.hasText() && event == XMLStreamConstants.CHARACTERS) {
                open.getLast().append(reader.getText());
            } else {
                check(event != XMLStreamConstants.DTD, "xml.dtd", reader);
                check(event != XMLStreamConstants.ENTITY_REFERENCE, "xml.entity", reader);
            }
        }
        if (root == null) {
            throw fault("xml.noElement");
        }
        return root;
    }

    private static XmlNode node(XMLStreamReader reader) {
        String namespace = reader.getNamespaceURI() == null ? "" : reader.getNamespaceURI();
        XmlNode node = new XmlNode(
                reader.getLocalName(), namespace, reader.getLocation().getLineNumber());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            node.attribute(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        return node;
    }

    private static void check(boolean fine, String key, XMLStreamReader reader) {
        if (!fine) {
            throw fault(key, line(reader));
        }
    }

    private static UnreadableFile notWellFormed(XMLStreamException e) {
        String line =
                e.getLocation() == null ? "?" : String.valueOf(e.getLocation().getLineNumber());
        return fault("xml.notWellFormed", line, Finding.quoted(reason(e)));
    }

    /** The parser's own sentence, without the position it repeats in front. */
    private static String reason(XMLStreamException e) {
        String message = String.valueOf(e.getMessage());
        int start = message.indexOf("Message: ");
        return start < 0 ? message : message.substring(start + "Message: ".length());
    }

    private static String line(XMLStreamReader reader) {
        return reader == null ? "1" : String.valueOf(reader.getLocation().getLineNumber());
    }

    private static UnreadableFile fault(String key, Object... arguments) {
        return UnreadableFile.because(FORMAT, key, arguments);
    }
}
