package fr.amiable.ui.exhibit.preview;

import fr.amiable.common.Progress;
import fr.amiable.evidence.preview.PagePicture;
import fr.amiable.evidence.preview.Preview;
import fr.amiable.evidence.preview.PreviewedFile;
import fr.amiable.evidence.preview.Previews;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;

/** Draws pages, keeps open the file last looked at and the pages last seen, for going back and forth; for one thread. */
final class PageReader {

    private static final long MOST_DOTS = 6_000_000;
    private static final float LOAD = 0.75f;

    private final Previews previews;
    private final Map<WantedPage.Key, SeenPage> seen = new LinkedHashMap<>(16, LOAD, true);
    private WantedPage openedFor;
    private String openedName;
    private Preview opened;

    PageReader(Previews previews) {
        this.previews = previews;
    }

    /**
     * @throws CancellationException once the progress is cancelled
     * @throws fr.amiable.common.Refusal when it cannot be shown
     */
    SeenPage read(WantedPage wanted, Progress progress) {
        if (progress.isCancelled()) {
            throw new CancellationException();
        }
        SeenPage kept = seen.get(wanted.key());
        if (kept != null) {
            return kept;
        }
        open(wanted, progress);
        PagePicture picture = opened.page(wanted.page(), wanted.width(), progress);
        SeenPage drawn = new SeenPage(
                wanted,
                openedName,
                opened.pages(),
                picture,
                opened.warnings(),
                opened.parts().stream().map(PreviewedFile::name).toList(),
                opened.photo());
        keep(drawn);
        return drawn;
    }

    private void open(WantedPage wanted, Progress progress) {
        if (wanted.isOfSameFile(openedFor)) {
            return;
        }
        close();
        PreviewedFile file = wanted.exhibit().file();
        Preview whole = previews.open(file, wanted.passwords());
        for (int part : wanted.parts()) {
            if (progress.isCancelled()) {
                whole.close();
                throw new CancellationException();
            }
            try (Preview outer = whole) {
                file = outer.parts().get(part);
            }
            whole = previews.open(file, wanted.passwords());
        }
        opened = whole;
        openedFor = wanted;
        openedName = file.name();
    }

    private void keep(SeenPage drawn) {
        seen.put(drawn.wanted().key(), drawn);
        long dots = seen.values().stream()
                .mapToLong(page -> page.picture().argb().length)
                .sum();
        Iterator<SeenPage> oldest = seen.values().iterator();
        while (dots > MOST_DOTS && seen.size() > 1) {
            dots -= oldest.next().picture().argb().length;
            oldest.remove();
        }
    }

    /** Lets go of everything; a page wanted later is drawn again. */
    void release() {
        close();
        seen.clear();
    }

    private void close() {
        if (opened != null) {
            opened.close();
        }
        opened = null;
        openedFor = null;
    }
}
