package fr.amiable.evidence.preview;

import fr.amiable.common.Progress;
import java.util.List;
import java.util.Optional;

/** A file opened to be looked at, by one thread at a time. */
public interface Preview extends AutoCloseable {

    int pages();

    /**
     * Draws one page.
     *
     * @param page from zero
     * @param width in dots; a very large page gets fewer
     * @throws PreviewRefused when that page cannot be drawn
     * @throws java.util.concurrent.CancellationException once the progress is cancelled
     */
    PagePicture page(int page, int width, Progress progress);

    /** In French, what the reader of the pages should know, as far as they were drawn; empty when nothing. */
    List<String> warnings();

    /** The files it holds, such as the attachments of an e-mail, in their order: sub-pieces. */
    List<PreviewedFile> parts();

    /** What the camera wrote beside a photograph. */
    Optional<PhotoFacts> photo();

    @Override
    void close();
}
