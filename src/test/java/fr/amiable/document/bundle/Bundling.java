package fr.amiable.document.bundle;

import fr.amiable.bundle.BundleCover;
import fr.amiable.bundle.BundleExhibit;
import fr.amiable.bundle.BundleFile;
import fr.amiable.bundle.BundleReport;
import fr.amiable.bundle.BundleRequest;
import fr.amiable.bundle.StampPlace;
import fr.amiable.common.Progress;
import fr.amiable.common.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Bundles as tests ask for them. */
final class Bundling {

    static final String PARTY = "Atelier Lefèvre";

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-27T10:00:00Z"), ZoneId.of("Europe/Paris"));
    private static final StreamingBundleWriter WRITER = new StreamingBundleWriter(new Texts(), CLOCK);

    private Bundling() {}

    static BundleReport of(Path target, Path... files) {
        return of(target, StampPlace.CORNER, files);
    }

    static BundleReport of(Path target, StampPlace place, Path... files) {
        return write(request(place, exhibits(files)), target, Progress.NONE);
    }

    static BundleReport write(BundleRequest request, Path target, Progress progress) {
        return WRITER.write(request, target, progress);
    }

    static BundleRequest request(StampPlace place, List<BundleExhibit> exhibits) {
        return new BundleRequest(BundleCover.of(PARTY, List.of()), List.of(), Optional.empty(), exhibits, place);
    }

    static List<BundleExhibit> exhibits(Path... files) {
        List<BundleExhibit> exhibits = new ArrayList<>();
        for (Path file : files) {
            exhibits.add(BundleExhibit.of(
                    exhibits.size() + 1, file.getFileName().toString(), BundleFile.onDisk(file, List.of("secret"))));
        }
        return exhibits;
    }

    /** What qpdf finds wrong; empty when nothing, or when qpdf is not here. */
    static String faults(Path pdf) throws IOException, InterruptedException {
        Process qpdf;
        try {
            qpdf = new ProcessBuilder("qpdf", "--check", pdf.toString())
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException absent) {
            return "";
        }
        String words = new String(qpdf.getInputStream().readAllBytes());
        return qpdf.waitFor() == 0 ? "" : words;
    }
}
