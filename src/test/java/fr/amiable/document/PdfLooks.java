package fr.amiable.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** All that shows on the pages of a PDF, to compare two files whose dates and numbers of their own differ. */
public final class PdfLooks {

    private PdfLooks() {}

    public static String of(byte[] pdf) {
        return String.join("\n--- page\n", pages(pdf));
    }

    public static List<String> pages(Path file) {
        try {
            return pages(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of each page what is drawn, to the last byte, and the letters of each font it embeds; empty of a blank one. */
    public static List<String> pages(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> pages = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                String drawn = new String(page.getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
                pages.add(drawn + fonts(page.getResources()));
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String fonts(PDResources resources) throws IOException {
        StringBuilder fonts = new StringBuilder();
        for (COSName name : resources.getFontNames()) {
            PDFont font = resources.getFont(name);
            byte[] embedded = font.getFontDescriptor().getFontFile2().toByteArray();
            fonts.append('\n')
                    .append(name.getName())
                    .append(' ')
                    .append(font.getName())
                    .append('\n')
                    .append(new String(embedded, StandardCharsets.ISO_8859_1));
        }
        return fonts.toString();
    }
}
