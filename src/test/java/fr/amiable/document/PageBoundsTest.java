package fr.amiable.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Pages made to keep a program busy for ever, drawn and read. */
@Timeout(60)
class PageBoundsTest {

    private static final PDRectangle SIZE = new PDRectangle(100, 100);
    private static final COSName NAME = COSName.getPDFName("X");

    @Test
    void aFormThatDrawsItselfIsLeftOutAndTheRestOfItIsThere() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDFormXObject form = form(document, "/X Do /X Do /X Do 1 0 0 rg 0 0 100 100 re f");
            form.setResources(naming(form));

            assertThat(new Color(drawn(document, form, "/X Do").getRGB(50, 50))).isEqualTo(Color.RED);
        }
    }

    @Test
    void formsThatDrawOneAnotherMoreAndMoreTimesAreGivenUp() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDFormXObject form = form(document, "0 0 1 1 re f");
            for (int level = 0; level < 8; level++) {
                PDFormXObject above = form(document, "/X Do ".repeat(10));
                above.setResources(naming(form));
                form = above;
            }

            PDFormXObject first = form;
            assertThatThrownBy(() -> drawn(document, first, "/X Do"))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("forms");
        }
    }

    @Test
    void aPageThatUnpacksToTooMuchIsGivenUp() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDFormXObject form = form(document, "0 0 1 1 re f");
            shown(document, form, " ".repeat((int) PageBounds.MOST_BYTES + 1));

            assertThatThrownBy(() -> new BoundedRenderer(document).renderImage(0))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("bytes");
        }
    }

    @Test
    void whatAFormSaysCountsEachTimeItIsShown() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDFormXObject form = form(document, " ".repeat((int) PageBounds.MOST_BYTES / 4));

            assertThatThrownBy(() -> drawn(document, form, "/X Do /X Do /X Do /X Do"))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("bytes");
        }
    }

    @Test
    void theWordsOfAFormThatDrawsItselfAreReadOnce() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDFormXObject form =
                    form(document, "/X Do /X Do /X Do BT /F 12 Tf (La porte est fendue depuis mardi) Tj ET");
            PDResources resources = naming(form);
            resources.put(COSName.getPDFName("F"), new PDType1Font(Standard14Fonts.FontName.HELVETICA));
            form.setResources(resources);
            shown(document, form, "/X Do");
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            document.save(file);

            assertThat(new PdfText().of(file.toByteArray()))
                    .hasValueSatisfying(
                            words -> assertThat(words).containsOnlyOnce("La porte est fendue depuis mardi"));
        }
    }

    private static BufferedImage drawn(PDDocument document, PDFormXObject form, String words) throws IOException {
        shown(document, form, words);
        return new BoundedRenderer(document).renderImage(0);
    }

    private static void shown(PDDocument document, PDFormXObject form, String words) throws IOException {
        PDPage page = new PDPage(SIZE);
        page.setResources(naming(form));
        PDStream content = new PDStream(document);
        write(content, words);
        page.setContents(content);
        document.addPage(page);
    }

    private static PDFormXObject form(PDDocument document, String words) throws IOException {
        PDFormXObject form = new PDFormXObject(document);
        form.setBBox(SIZE);
        write(form.getContentStream(), words);
        return form;
    }

    private static void write(PDStream stream, String words) throws IOException {
        try (OutputStream out = stream.createOutputStream()) {
            out.write(words.getBytes(StandardCharsets.US_ASCII));
        }
    }

    private static PDResources naming(PDFormXObject form) {
        PDResources resources = new PDResources();
        resources.put(NAME, form);
        return resources;
    }
}
