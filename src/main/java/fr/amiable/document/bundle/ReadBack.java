package fr.amiable.document.bundle;

import fr.amiable.bundle.BundleNotWritten;
import fr.amiable.bundle.BundleVolume;
import fr.amiable.bundle.BundledExhibit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Opens the written file as any reader would: all pages are there, all are stamped, every link leads where it says. */
final class ReadBack {

    private final StampInk ink;
    private final List<BundledExhibit> exhibits;
    private final List<Target> expected = new ArrayList<>();
    private final int front;
    private final int before;
    private final int total;

    ReadBack(StampInk ink, List<BundledExhibit> exhibits, FrontWriter.Front front, BundleVolume volume) {
        this.ink = ink;
        this.exhibits = exhibits;
        this.front = front.objects().length;
        this.before = volume.before();
        this.total = front.total();
        if (this.front > 0) {
            exhibits.stream()
                    .filter(exhibit -> exhibit.pages() > 0)
                    .forEach(exhibit -> expected.add(new Target("", exhibit.firstPage() - before)));
        }
        if (volume.front() == BundleVolume.Front.ALL) {
            volume.contents().stream()
                    .filter(entry -> entry.place().volume() != volume.number()
                            && entry.exhibit().pages() > 0)
                    .map(BundleVolume.Entry::place)
                    .forEach(place -> expected.add(new Target(place.file(), place.page())));
        }
    }

    /** @throws BundleNotWritten when something is not as it should be */
    void check(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(new RandomAccessReadBufferedFile(file))) {
            List<SourcePage> pages = SourcePages.of(document).pages();
            int expected =
                    front + exhibits.stream().mapToInt(BundledExhibit::pages).sum();
            if (pages.size() != expected) {
                throw BundleNotWritten.readBack(pages.size() + " / " + expected);
            }
            stamps(pages);
            links(pages);
        }
    }

    private void stamps(List<SourcePage> pages) throws IOException {
        for (BundledExhibit exhibit : exhibits) {
            String label = ink.labelMark(exhibit.label());
            for (int page = exhibit.firstPage(); page < exhibit.firstPage() + exhibit.pages(); page++) {
                String stamp = stamp(pages.get(page - before - 1));
                if (!stamp.contains(label) || !stamp.contains(ink.pageMark(page, total))) {
                    throw BundleNotWritten.readBack("stamp " + page);
                }
            }
        }
    }

    /** What is drawn by the last words of the page. */
    private static String stamp(SourcePage page) {
        List<COSBase> contents = PageContent.streams(page.dictionary().getItem(COSName.CONTENTS));
        String last = words(PdfBytes.resolved(contents.get(contents.size() - 1)));
        String name =
                last.substring(last.lastIndexOf('/') + 1).replace(" Do", "").strip();
        COSBase objects = PdfBytes.resolved(page.dictionary(COSName.RESOURCES).getItem(COSName.XOBJECT));
        return objects instanceof COSDictionary drawn
                ? words(PdfBytes.resolved(drawn.getItem(COSName.getPDFName(name))))
                : "";
    }

    private static String words(COSBase stream) {
        return stream instanceof COSStream content
                ? new String(PageContent.decoded(content), StandardCharsets.ISO_8859_1)
                : "";
    }

    private void links(List<SourcePage> pages) {
        Map<COSBase, Integer> numbers = new IdentityHashMap<>();
        for (int page = 0; page < pages.size(); page++) {
            numbers.putIfAbsent(pages.get(page).dictionary(), page + 1);
        }
        List<Target> found = new ArrayList<>();
        for (SourcePage page : pages.subList(0, front)) {
            if (found.size() < expected.size() && page.value(COSName.ANNOTS) instanceof COSArray links) {
                links.forEach(link -> found.add(target(link, numbers)));
            }
        }
        for (int link = 0; link < Math.min(found.size(), expected.size()); link++) {
            if (!expected.get(link).equals(found.get(link))) {
                throw BundleNotWritten.readBack("link " + (link + 1));
            }
        }
        if (found.size() != expected.size()) {
            throw BundleNotWritten.readBack(found.size() + " / " + expected.size());
        }
    }

    private static Target target(COSBase link, Map<COSBase, Integer> numbers) {
        if (PdfBytes.resolved(link) instanceof COSDictionary annotation) {
            if (PdfBytes.resolved(annotation.getItem(COSName.DEST)) instanceof COSArray here) {
                return new Target("", numbers.getOrDefault(here.getObject(0), 0));
            }
            if (PdfBytes.resolved(annotation.getItem(COSName.A)) instanceof COSDictionary action
                    && PdfBytes.resolved(action.getItem(COSName.D)) instanceof COSArray there
                    && there.size() > 0) {
                return new Target(file(PdfBytes.resolved(action.getItem(COSName.F))), there.getInt(0) + 1);
            }
        }
        return new Target("", 0);
    }

    private static String file(COSBase named) {
        if (named instanceof COSString name) {
            return name.getString();
        }
        return named instanceof COSDictionary file ? file.getString(COSName.UF, "") : "";
    }

    /** A page, from 1, of this file or of another that is named. */
    private record Target(String file, int page) {}
}
