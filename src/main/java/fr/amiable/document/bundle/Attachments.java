package fr.amiable.document.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** The files that go with the pages: the list of fingerprints, and originals that pages alone do not show. */
final class Attachments {

    private final PdfOutput out;
    private final Map<String, Integer> numbers = new TreeMap<>();

    Attachments(PdfOutput out) {
        this.out = out;
    }

    /**
     * Attaches a file as it is; gives the name it has in the bundle.
     *
     * @param length exactly how many bytes there are
     */
    String attach(String wish, String relationship, InputStream data, long length) throws IOException {
        String name = free(wish);
        int file = out.reserve();
        String entries = "<</Type/EmbeddedFile/Subtype/application#2Foctet-stream/Params<</Size " + length
                + ">>/Length " + length + ">>";
        out.stream(file, entries.getBytes(StandardCharsets.ISO_8859_1), data, length);
        int specification = out.reserve();
        String words = TextString.of(name);
        out.object(
                specification,
                ("<</Type/Filespec/F" + words + "/UF" + words + "/AFRelationship/" + relationship + "/EF<</F " + file
                                + " 0 R/UF " + file + " 0 R>>>>")
                        .getBytes(StandardCharsets.ISO_8859_1));
        numbers.put(name, specification);
        return name;
    }

    /** The value of the names of embedded files. */
    String names() {
        StringBuilder names = new StringBuilder("<</Names[");
        numbers.forEach((name, number) ->
                names.append(TextString.of(name)).append(' ').append(number).append(" 0 R "));
        return names.append("]>>").toString();
    }

    String references() {
        StringBuilder all = new StringBuilder("[");
        numbers.values().forEach(number -> all.append(number).append(" 0 R "));
        return all.append("]").toString();
    }

    private String free(String wish) {
        String name = wish;
        for (int other = 2; numbers.containsKey(name); other++) {
            int dot = wish.lastIndexOf('.');
            name = dot > 0 ? wish.substring(0, dot) + "-" + other + wish.substring(dot) : wish + "-" + other;
        }
        return name;
    }
}
