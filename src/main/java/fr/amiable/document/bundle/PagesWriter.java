package fr.amiable.document.bundle;

import fr.amiable.bundle.BundleStopped;
import fr.amiable.bundle.StampPlace;
import fr.amiable.common.Progress;
import fr.amiable.common.Texts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Writes the pages of one opened document, stamped with one label. */
final class PagesWriter {

    private final Draft draft;
    private final Stamps stamps;
    private final Texts texts;
    private final StampPlace place;
    private final Progress progress;

    PagesWriter(Draft draft, Stamps stamps, Texts texts, StampPlace place, Progress progress) {
        this.draft = draft;
        this.stamps = stamps;
        this.texts = texts;
        this.place = place;
        this.progress = progress;
    }

    /** What was written of a document. */
    record Copied(
            int[] pages, List<String> warnings, boolean isOriginalNeeded, List<SourceBookmarks.Bookmark> bookmarks) {}

    /** Pictures of the pages, to be copied in their stead; to be closed by who asked. */
    PDDocument pictures(PDDocument document) throws IOException {
        return draft.pictures().of(document, this::stopIfAsked);
    }

    /** @param node the object of the page tree that will list the pages */
    Copied copy(PDDocument document, String label, int node) throws IOException {
        FormFields fields = FormFields.of(document, texts);
        SourcePages source = SourcePages.of(document);
        if (source.pages().isEmpty()) {
            throw new IOException("no page");
        }
        ObjectCopier copier = new ObjectCopier(draft.out());
        Destinations destinations = new Destinations(document);
        int[] numbers = new int[source.pages().size()];
        for (int page = 0; page < numbers.length; page++) {
            numbers[page] = draft.out().reserve();
            destinations.add(source.pages().get(page).dictionary(), numbers[page]);
        }
        for (int page = numbers.length - 1; page >= 0; page--) {
            copier.assign(source.pages().get(page).dictionary(), numbers[page]);
        }
        Annotations annotations = new Annotations(destinations, fields.resources(), draft.isArchive());
        PageCopier pages = new PageCopier(draft.out(), copier, annotations, place);
        PageCopier.Stamped stamped = stamped(label);
        for (int page = 0; page < numbers.length; page++) {
            stopIfAsked();
            pages.copy(source.pages().get(page), numbers[page], node, stamped);
            copier.writeWaiting();
        }
        Layers own = new Layers();
        own.add(document, copier);
        copier.writeWaiting();
        draft.layers().addAll(own);
        List<String> warnings = new ArrayList<>(fields.warnings());
        if (source.missing() > 0) {
            warnings.add(texts.get("bundle.warning.missingPages", source.missing()));
        }
        return new Copied(
                numbers,
                warnings,
                fields.isOriginalNeeded() || source.missing() > 0,
                SourceBookmarks.of(document, destinations));
    }

    private void stopIfAsked() {
        if (progress.isCancelled()) {
            throw new BundleStopped();
        }
    }

    private PageCopier.Stamped stamped(String label) {
        return new PageCopier.Stamped() {
            @Override
            public double frameWidth() throws IOException {
                return draft.ink().frameWidth(label);
            }

            @Override
            public int keep(StampLayout layout, Zones zones) {
                return stamps.keep(label, layout, zones);
            }
        };
    }
}
