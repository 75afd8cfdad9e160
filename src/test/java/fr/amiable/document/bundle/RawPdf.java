package fr.amiable.document.bundle;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A PDF written object by object, as right or as wrong as a test wants it. The font is object 5, the first page object 3. */
final class RawPdf {

    static final String TEXT = "BT /F1 24 Tf 60 400 Td (Bonjour) Tj ET";

    private final List<String> objects = new ArrayList<>();
    private String trailer = "";

    /** One page: catalog 1, page tree 2, page 3, content 4, font 5. */
    static RawPdf page(String entries, String content) {
        return new RawPdf()
                        .object("<</Type/Catalog/Pages 2 0 R>>")
                        .object("<</Type/Pages/Count 1/Kids[3 0 R]>>")
                        .object("<</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>" + entries
                                + ">>")
                        .stream("", content)
                        .object("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
    }

    static RawPdf a4(String content) {
        return page("/MediaBox[0 0 595 842]", content);
    }

    RawPdf object(String words) {
        objects.add(words);
        return this;
    }

    RawPdf stream(String entries, String data) {
        return object("<<" + entries + "/Length " + data.length() + ">>\nstream\n" + data + "\nendstream");
    }

    /** Writes an object in place of an earlier one. */
    RawPdf with(int number, String words) {
        objects.set(number - 1, words);
        return this;
    }

    RawPdf trailer(String entries) {
        trailer = entries;
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(out, "%PDF-1.7\n");
        StringBuilder table = new StringBuilder("0000000000 65535 f \n");
        for (int place = 0; place < objects.size(); place++) {
            table.append(String.format(Locale.ROOT, "%010d 00000 n \n", out.size()));
            write(out, (place + 1) + " 0 obj\n" + objects.get(place) + "\nendobj\n");
        }
        int start = out.size();
        int size = objects.size() + 1;
        write(out, "xref\n0 " + size + "\n" + table + "trailer\n<</Size " + size + "/Root 1 0 R" + trailer + ">>\n");
        write(out, "startxref\n" + start + "\n%%EOF\n");
        return out.toByteArray();
    }

    Path in(Path folder, String name) throws IOException {
        return Files.write(folder.resolve(name), bytes());
    }

    private static void write(ByteArrayOutputStream out, String words) {
        out.writeBytes(words.getBytes(StandardCharsets.ISO_8859_1));
    }
}
