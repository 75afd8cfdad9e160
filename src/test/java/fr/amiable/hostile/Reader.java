package fr.amiable.hostile;

import fr.amiable.bundle.BundleCover;
import fr.amiable.bundle.BundleExhibit;
import fr.amiable.bundle.BundleFile;
import fr.amiable.bundle.BundleRequest;
import fr.amiable.bundle.StampPlace;
import fr.amiable.common.Progress;
import fr.amiable.common.Refusal;
import fr.amiable.common.Texts;
import fr.amiable.document.PaperPdf;
import fr.amiable.document.PdfText;
import fr.amiable.document.bundle.StreamingBundleWriter;
import fr.amiable.document.preview.FilePreviews;
import fr.amiable.document.source.PageSources;
import fr.amiable.document.source.SourcePageCounter;
import fr.amiable.evidence.preview.Preview;
import fr.amiable.evidence.preview.PreviewedFile;
import fr.amiable.importing.ImportReport;
import fr.amiable.importing.TestDesk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Each way by which the program reads what comes from outside. */
enum Reader {
    /** The import of invoices, into a desk. */
    IMPORT {
        @Override
        void read(Place place, HostileFile file) throws IOException {
            Path path = place.kept(file);
            ImportReport report = place.desk().importOne(path);
            report.errors().forEach(finding -> finding.message(place.texts));
        }
    },
    /** The words of an invoice's paper. */
    WORDS {
        @Override
        void read(Place place, HostileFile file) {
            new PdfText().of(file.bytes());
        }
    },
    /** The pages an exhibit will have, with those of the files it holds. */
    PAGES {
        @Override
        void read(Place place, HostileFile file) {
            place.counter.pages(file.name(), file.bytes());
        }
    },
    /** The picture of its first and last pages, and of the first page of what it holds. */
    PREVIEW {
        @Override
        void read(Place place, HostileFile file) {
            place.look(new PreviewedFile(file.name(), file::bytes), 0);
        }
    },
    /** A bundle of it: whatever it is, a bundle is made. */
    BUNDLE {
        @Override
        void read(Place place, HostileFile file) throws IOException {
            Path target = place.folder.resolve("dossier.pdf");
            BundleExhibit exhibit =
                    BundleExhibit.of(1, file.name(), BundleFile.onDisk(place.kept(file), List.of("secret")));
            place.bundles.write(
                    new BundleRequest(
                            BundleCover.of("Atelier Lefèvre", List.of()),
                            List.of(),
                            Optional.empty(),
                            List.of(exhibit),
                            StampPlace.CORNER),
                    target,
                    Progress.NONE);
            Files.delete(target);
        }
    };

    /** @throws RuntimeException when it is neither read nor refused with words */
    abstract void read(Place place, HostileFile file) throws IOException;

    /** What the readers work with, made once. */
    static final class Place {

        private static final int WIDTH = 300;
        private static final int DEEPEST = 2;
        private static final int MOST_IMPORTS = 200;

        private final Texts texts = new Texts();
        private final Path folder;
        private TestDesk desk;
        private int imports;
        private final StreamingBundleWriter bundles = new StreamingBundleWriter(texts, Clock.systemDefaultZone());
        private final FilePreviews previews;
        private final SourcePageCounter counter;

        Place(Path folder) throws IOException {
            this.folder = Files.createDirectories(folder);
            PaperPdf paper = new PaperPdf();
            previews = new FilePreviews(texts, () -> paper);
            counter = new SourcePageCounter(() -> new PageSources(texts, () -> paper));
        }

        /** In memory: another one from time to time, so that what was taken in does not fill it. */
        private TestDesk desk() {
            if (imports++ % MOST_IMPORTS == 0) {
                if (desk != null) {
                    desk.close();
                }
                desk = new TestDesk(folder).withOwner();
            }
            return desk;
        }

        private Path kept(HostileFile file) throws IOException {
            return Files.write(folder.resolve("fichier"), file.bytes());
        }

        private void look(PreviewedFile file, int depth) {
            try (Preview preview = previews.open(file, List.of("secret"))) {
                preview.page(0, WIDTH, Progress.NONE);
                preview.page(preview.pages() - 1, WIDTH, Progress.NONE);
                preview.warnings();
                if (depth < DEEPEST) {
                    preview.parts().stream().limit(3).forEach(part -> look(part, depth + 1));
                }
            } catch (Refusal refused) {
                refused.message(texts);
            }
        }
    }
}
