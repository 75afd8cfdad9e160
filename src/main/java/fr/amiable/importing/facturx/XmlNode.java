package fr.amiable.importing.facturx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One element of a document, known by its local name and the line where it starts. */
final class XmlNode {

    private final String name;
    private final String namespace;
    private final int line;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<XmlNode> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    XmlNode(String name, String namespace, int line) {
        this.name = name;
        this.namespace = namespace;
        this.line = line;
    }

    void add(XmlNode child) {
        children.add(child);
    }

    void append(String characters) {
        text.append(characters);
    }

    void attribute(String attribute, String value) {
        attributes.put(attribute, value);
    }

    String name() {
        return name;
    }

    String namespace() {
        return namespace;
    }

    int line() {
        return line;
    }

    String text() {
        return text.toString().strip();
    }

    boolean isBlank() {
        return text().isEmpty();
    }

    /** Empty when the element has no such attribute. */
    String attribute(String attribute) {
        return attributes.getOrDefault(attribute, "").strip();
    }

    /** The first element reached by this path of local names. */
    Optional<XmlNode> find(String... path) {
        Optional<XmlNode> found = Optional.of(this);
        for (String step : path) {
            found = found.flatMap(node -> node.children.stream()
                    .filter(child -> child.name.equals(step))
                    .findFirst());
        }
        return found;
    }

    List<XmlNode> all(String child) {
        return children.stream().filter(node -> node.name.equals(child)).toList();
    }

    /** The text reached by this path; empty when there is no such element. */
    String textOf(String... path) {
        return find(path).map(XmlNode::text).orElse("");
    }
}
