package fr.amiable.document.bundle;

import fr.amiable.bundle.BundleRequest;
import fr.amiable.bundle.BundleVolume;
import fr.amiable.bundle.StampPlace;
import fr.amiable.common.Progress;
import fr.amiable.common.Texts;
import fr.amiable.document.PaperFonts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Writes the first pages, last, when all that they list is written. */
final class FrontWriter {

    private static final int USUAL_PAGES = 2;

    private final Draft draft;
    private final Texts texts;
    private final PaperFonts fonts;
    private final BundleRequest request;
    private final BundleVolume volume;

    FrontWriter(Draft draft, Texts texts, PaperFonts fonts, BundleRequest request, BundleVolume volume) {
        this.draft = draft;
        this.texts = texts;
        this.fonts = fonts;
        this.request = request;
        this.volume = volume;
    }

    /**
     * The first pages as they were written.
     *
     * @param objects of all pages, those of the statement of account included
     * @param total how many pages the bundle has, all its volumes together
     */
    record Front(int[] objects, List<BundleCatalog.Mark> marks, int total) {}

    Front write(int node) throws IOException {
        if (volume.front() == BundleVolume.Front.NONE) {
            return new Front(new int[0], List.of(), total(0));
        }
        try (PDDocument statement = statement(request, volume)) {
            int account = statement == null ? 0 : statement.getNumberOfPages();
            try (FrontPages pages = drawn(account)) {
                int front = pages.pages() + account;
                int total = total(front);
                List<BundleCatalog.Mark> marks = new ArrayList<>();
                int[] objects = written(pages, node, marks);
                if (statement != null) {
                    int[] last = account(statement, node, objects.length, total);
                    marks.add(
                            new BundleCatalog.Mark(texts.get("bundle.statement"), last[0], objects.length, "", false));
                    objects = IntStream.concat(IntStream.of(objects), IntStream.of(last))
                            .toArray();
                }
                return new Front(objects, marks, total);
            }
        }
    }

    /** The first pages say how many they are: they are drawn as if they were two, and again when they are not. */
    private FrontPages drawn(int account) throws IOException {
        FrontPages guessed = drawn(USUAL_PAGES, account);
        int pages = guessed.pages();
        if (pages == USUAL_PAGES) {
            return guessed;
        }
        guessed.close();
        return drawn(pages, account);
    }

    private FrontPages drawn(int pages, int account) throws IOException {
        FrontPages drawn = new FrontPages(texts, fonts, request, plan(pages + account), volume);
        try {
            drawn.draw();
            return drawn;
        } catch (IOException | RuntimeException failed) {
            drawn.close();
            throw failed;
        }
    }

    private FrontPlan plan(int front) {
        List<FrontPlan.Row> rows = new ArrayList<>();
        draft.written().forEach(written -> rows.add(written.row(volume.before() + front)));
        if (volume.front() == BundleVolume.Front.ALL) {
            FrontPlan.listed(volume)
                    .filter(row -> row.elsewhere().orElseThrow().volume() != volume.number())
                    .forEach(rows::add);
        }
        return FrontPlan.of(total(front), rows);
    }

    private int total(int front) {
        return volume.pages() > 0 ? volume.pages() : front + draft.stamps().count();
    }

    private int[] written(FrontPages pages, int node, List<BundleCatalog.Mark> marks) throws IOException {
        ObjectCopier copier = new ObjectCopier(draft.out());
        PageCopier plain = new PageCopier(draft.out(), copier, null, StampPlace.CORNER);
        List<SourcePage> sources = SourcePages.of(pages.finish()).pages();
        int[] objects = new int[sources.size()];
        for (int page = 0; page < objects.length; page++) {
            objects[page] = draft.out().reserve();
            plain.copyPlain(sources.get(page), objects[page], node);
        }
        copier.writeWaiting();
        pages.parts()
                .forEach(part -> marks.add(
                        new BundleCatalog.Mark(part.title(), objects[part.firstPage()], part.firstPage(), "", false)));
        return objects;
    }

    /** The statement keeps its own foot; its place in the bundle is written as on exhibits, without a frame. */
    private int[] account(PDDocument statement, int node, int first, int total) throws IOException {
        Stamps numbers = new Stamps(draft.out(), draft.ink());
        PagesWriter writer = new PagesWriter(draft, numbers, texts, StampPlace.CORNER, Progress.NONE);
        int[] pages = writer.copy(statement, "", node).pages();
        numbers.write(volume.before() + first + 1, total);
        return pages;
    }

    static int statementPages(BundleRequest request, BundleVolume volume) throws IOException {
        try (PDDocument statement = statement(request, volume)) {
            return statement == null ? 0 : statement.getNumberOfPages();
        }
    }

    private static PDDocument statement(BundleRequest request, BundleVolume volume) throws IOException {
        return request.statement().isEmpty() || volume.front() != BundleVolume.Front.ALL
                ? null
                : Loader.loadPDF(request.statement().get());
    }
}
