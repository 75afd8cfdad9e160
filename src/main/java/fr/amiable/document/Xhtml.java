package fr.amiable.document;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A page being written in XHTML: words are escaped by construction. */
public final class Xhtml {

    private final Document document;
    private final Element body;

    public Xhtml(String title, String author, String style) {
        this.document = newDocument();
        Element html = document.createElement("html");
        html.setAttribute("lang", "fr-FR");
        document.appendChild(html);
        Element head = in(html, "head", "");
        in(head, "title", "", title);
        meta(head, "author", author);
        meta(head, "subject", title);
        meta(head, "description", title);
        in(head, "style", "", style);
        this.body = in(html, "body", "");
    }

    /** Tells whoever reads the page aloud that it is in English; French otherwise. */
    public void inEnglish() {
        document.getDocumentElement().setAttribute("lang", "en-GB");
    }

    public Document document() {
        return document;
    }

    public Element body() {
        return body;
    }

    /** Adds an empty element of a CSS class; an empty class name means none. */
    public Element in(Element parent, String tag, String cssClass) {
        Element element = document.createElement(tag);
        if (!cssClass.isEmpty()) {
            element.setAttribute("class", cssClass);
        }
        parent.appendChild(element);
        return element;
    }

    public Element in(Element parent, String tag, String cssClass, String text) {
        Element element = in(parent, tag, cssClass);
        element.appendChild(document.createTextNode(text));
        return element;
    }

    private void meta(Element head, String name, String content) {
        Element meta = in(head, "meta", "");
        meta.setAttribute("name", name);
        meta.setAttribute("content", content);
    }

    /** With the JDK's own service: to look for another reads every jar of the class path, for each page. */
    private static Document newDocument() {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
