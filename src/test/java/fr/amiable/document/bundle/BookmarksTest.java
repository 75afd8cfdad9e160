package fr.amiable.document.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.bundle.BundleReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bookmarks of a bundle: its parts, its exhibits, and under each exhibit those it came with. */
class BookmarksTest {

    @TempDir
    private Path folder;

    @Test
    void theBookmarksOfAnExhibitStandUnderItsOwnAndLeadToItsPages() throws Exception {
        Path contract = withBookmarks("contrat.pdf");
        Path other = RawPdf.a4(RawPdf.TEXT).in(folder, "facture.pdf");

        BundleReport report = Bundling.of(folder.resolve("dossier.pdf"), other, contract);

        assertThat(bookmarks(report.file()))
                .containsExactly(
                        "Dossier de pièces > 1",
                        "Bordereau de pièces > 2",
                        "Pièce n° 1 : facture.pdf > 3",
                        "Pièce n° 2 : contrat.pdf > 4",
                        "  Article 1 – Objet > 4",
                        "    1.1 Été > 5",
                        "  Article 2 > 6");
        assertThat(Bundling.faults(report.file())).isEmpty();
    }

    @Test
    void bookmarksThatGoRoundInACircleOrLeadNowhereAreLeftOut() throws Exception {
        Path source = RawPdf.a4(RawPdf.TEXT)
                .with(1, "<</Type/Catalog/Pages 2 0 R/Outlines 6 0 R>>")
                .object("<</Type/Outlines/First 7 0 R/Last 8 0 R>>")
                .object("<</Title(Un)/Parent 6 0 R/Next 8 0 R/Dest[3 0 R/Fit]>>")
                .object("<</Title(Deux)/Parent 6 0 R/Next 7 0 R/First 6 0 R/A<</S/URI/URI(https://exemple.fr)>>>>")
                .in(folder, "cercle.pdf");

        BundleReport report = Bundling.of(folder.resolve("dossier.pdf"), source);

        assertThat(bookmarks(report.file())).endsWith("Pièce n° 1 : cercle.pdf > 3", "  Un > 3");
    }

    private Path withBookmarks(String name) throws IOException {
        Path file = folder.resolve(name);
        try (PDDocument document = new PDDocument()) {
            List<PDPage> pages = List.of(new PDPage(), new PDPage(), new PDPage());
            pages.forEach(document::addPage);
            PDDocumentOutline outline = new PDDocumentOutline();
            document.getDocumentCatalog().setDocumentOutline(outline);
            PDOutlineItem first = item("Article 1 – Objet", pages.get(0));
            first.addLast(item("1.1 Été", pages.get(1)));
            outline.addLast(first);
            outline.addLast(item("Article 2", pages.get(2)));
            document.save(file.toFile());
        }
        return file;
    }

    private static PDOutlineItem item(String title, PDPage page) {
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(title);
        item.setDestination(page);
        return item;
    }

    private static List<String> bookmarks(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            List<String> found = new ArrayList<>();
            collect(document, document.getDocumentCatalog().getDocumentOutline(), "", found);
            return found;
        }
    }

    private static void collect(PDDocument document, PDOutlineNode parent, String indent, List<String> found)
            throws IOException {
        for (PDOutlineItem item : parent.children()) {
            int page = document.getPages().indexOf(item.findDestinationPage(document)) + 1;
            found.add(indent + item.getTitle().replace('\u00a0', ' ') + " > " + page);
            collect(document, item, indent + "  ", found);
        }
    }
}
