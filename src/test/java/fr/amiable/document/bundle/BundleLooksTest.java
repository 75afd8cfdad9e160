package fr.amiable.document.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.amiable.bundle.BundleReport;
import fr.amiable.bundle.BundledExhibit;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Public PDF files keep their looks: the first page is the same, pixel for pixel, before and after, apart from the stamp. */
class BundleLooksTest {

    private static final double LEAST_IDENTICAL = 0.995;

    @TempDir
    private Path folder;

    @Test
    void firstPagesOfPublicFilesLookTheSame() throws Exception {
        List<Path> files = files();
        assumeTrue(!files.isEmpty(), "the public PDF files are not here");
        List<String> different = new ArrayList<>();
        int readable = 0;
        for (Path file : files) {
            Path bundle = folder.resolve(file.getFileName());
            BundleReport report = Bundling.of(bundle, file);
            BundledExhibit exhibit = report.exhibits().get(0);
            if (exhibit.refusal().isPresent()) {
                continue;
            }
            readable++;
            int differences = differences(file, bundle, exhibit.firstPage() - 1);
            if (differences > 0) {
                different.add(file.getFileName() + ": " + differences);
            }
        }

        assertThat(readable).isGreaterThan(20);
        assertThat(different).as("first pages that changed").hasSizeLessThanOrEqualTo((int)
                Math.floor(readable * (1 - LEAST_IDENTICAL)));
    }

    @Test
    void allPublicFilesTogetherMakeOneSoundFile() throws Exception {
        List<Path> files = files();
        assumeTrue(!files.isEmpty(), "the public PDF files are not here");
        Path bundle = folder.resolve("tout.pdf");

        BundleReport report = Bundling.of(bundle, files.toArray(Path[]::new));

        assertThat(report.exhibits()).hasSameSizeAs(files);
        assertThat(Bundling.faults(bundle)).isEmpty();
    }

    private static int differences(Path source, Path bundle, int page) throws IOException {
        BufferedImage after = PageLooks.withoutStamp(bundle, page);
        try (PDDocument document = Loader.loadPDF(source.toFile())) {
            return PageLooks.differences(PageLooks.of(document, 0), after);
        }
    }

    private static List<Path> files() throws IOException {
        for (String place : List.of("../shared/data/pdf", "../../shared/data/pdf")) {
            if (Files.isDirectory(Path.of(place))) {
                try (Stream<Path> all = Files.list(Path.of(place))) {
                    return all.filter(file -> file.toString().endsWith(".pdf"))
                            .sorted()
                            .toList();
                }
            }
        }
        return List.of();
    }
}
