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

/** Writes the first pages, last: their number is known before they are drawn, from a first drawing without numbers. */
final class FrontWriter {

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
            int drawn = drawnPages(account);
            int front = drawn + account;
            int total = total(front);
            List<BundleCatalog.Mark> marks = new ArrayList<>();
            int[] objects = drawn(node, plan(front, total), marks);
            if (statement != null) {
                int[] pages = account(statement, node, drawn, total);
                marks.add(new BundleCatalog.Mark(texts.get("bundle.statement"), pages[0], drawn, "", false));
                objects = IntStream.concat(IntStream.of(objects), IntStream.of(pages))
                        .toArray();
            }
            return new Front(objects, marks, total);
        }
    }

    private int drawnPages(int account) throws IOException {
        try (FrontPages first = new FrontPages(texts, fonts, request, plan(account, 0), volume)) {
            first.draw();
            return first.pages();
        }
    }

    private int total(int front) {
        return volume.pages() > 0 ? volume.pages() : front + draft.stamps().count();
    }

    private FrontPlan plan(int front, int total) {
        List<FrontPlan.Row> here = draft.written().stream()
                .map(written -> written.row(volume.before() + front, volume.number()))
                .toList();
        List<FrontPlan.Row> all = new ArrayList<>(here);
        if (volume.front() == BundleVolume.Front.ALL) {
            FrontPlan.listed(volume)
                    .filter(row -> row.volume() != volume.number())
                    .forEach(all::add);
        }
        return FrontPlan.of(total, all);
    }

    private int[] drawn(int node, FrontPlan plan, List<BundleCatalog.Mark> marks) throws IOException {
        try (FrontPages pages = new FrontPages(texts, fonts, request, plan, volume)) {
            PDDocument document = pages.draw();
            ObjectCopier copier = new ObjectCopier(draft.out());
            PageCopier plain = new PageCopier(draft.out(), copier, null, StampPlace.CORNER);
            List<SourcePage> sources = SourcePages.of(document).pages();
            int[] objects = new int[sources.size()];
            for (int page = 0; page < objects.length; page++) {
                objects[page] = draft.out().reserve();
                plain.copyPlain(sources.get(page), objects[page], node);
            }
            copier.writeWaiting();
            pages.parts()
                    .forEach(part -> marks.add(new BundleCatalog.Mark(
                            part.title(), objects[part.firstPage()], part.firstPage(), "", false)));
            return objects;
        }
    }

    /** The statement keeps its own foot; its place in the bundle is written as on exhibits, without a frame. */
    private int[] account(PDDocument statement, int node, int first, int total) throws IOException {
        Stamps numbers = new Stamps(draft.out(), draft.ink());
        PagesWriter writer = new PagesWriter(draft, numbers, texts, StampPlace.CORNER, Progress.NONE);
        int[] pages = writer.copy(statement, "", node).pages();
        numbers.write(first + 1, total);
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
