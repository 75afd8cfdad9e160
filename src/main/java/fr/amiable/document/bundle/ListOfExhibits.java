package fr.amiable.document.bundle;

import fr.amiable.bundle.BundleCover;
import fr.amiable.bundle.BundleVolume;
import fr.amiable.bundle.BundledExhibit;
import fr.amiable.common.FrenchText;
import fr.amiable.common.Texts;
import fr.amiable.document.PaperFonts.Face;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/** The list of exhibits that goes with them: number, date, title, pages, place in the bundle and fingerprint. */
final class ListOfExhibits {

    private static final double SIZE = 9;
    private static final double LINE = 12.2;
    private static final double NUMBER_RIGHT = 81;
    private static final double DATE = 89;
    private static final double TITLE = 146;
    private static final double TITLE_RIGHT = 326;
    private static final double PAGES_RIGHT = 352;
    private static final double PAGE_RIGHT = 382;
    private static final double HASH = 392;
    private static final double HASH_PITCH = 5.05;
    private static final double HASH_SIZE = 8;
    private static final double LOWEST = 785;

    private final Texts texts;
    private final PaperSheet sheet;
    private final PageStart pages;
    private final BundleVolume volume;
    private final boolean isArchive;
    private double titleLeft = TITLE;

    /** @param volume the one the list is in */
    ListOfExhibits(Texts texts, PaperSheet sheet, PageStart pages, BundleVolume volume, boolean isArchive) {
        this.isArchive = isArchive;
        this.texts = texts;
        this.sheet = sheet;
        this.pages = pages;
        this.volume = volume;
    }

    void draw(BundleCover cover, FrontPlan plan) throws IOException {
        if (plan.rows().stream().allMatch(row -> row.factOn().isEmpty())) {
            titleLeft = DATE;
        }
        pages.start(true);
        double y =
                headings(FrontPages.title(sheet, title(cover), cover.listing().words()));
        for (FrontPlan.Row row : plan.rows()) {
            List<String> lines = sheet.lines(Face.SANS, SIZE, TITLE_RIGHT - titleLeft, title(row));
            double height = lines.size() * LINE + 7;
            if (y + height > LOWEST) {
                pages.start(true);
                y = headings(80);
            }
            row(row, lines, y);
            double bottom = y + height;
            double top = y;
            link(row, top, bottom);
            y = bottom;
            sheet.rule(0.4, PaperSheet.HAIRLINE, FrontPages.LEFT, y, FrontPages.RIGHT);
        }
        if (y + 18 > LOWEST) {
            pages.start(true);
            y = 70;
        }
        sheet.text(Face.SANS, SIZE, PaperSheet.SOFT, FrontPages.LEFT, y + 17, texts.get("bundle.list.manifest"));
    }

    private void link(FrontPlan.Row row, double top, double bottom) {
        row.leadsTo().ifPresent(page -> sheet.link(FrontPages.LEFT, top, FrontPages.RIGHT, bottom, page));
        row.elsewhere()
                .filter(place -> row.exhibit().pages() > 0)
                .ifPresent(place ->
                        sheet.link(FrontPages.LEFT, top, FrontPages.RIGHT, bottom, file(place.file()), place.page()));
    }

    /**
     * The name of a file beside this one. A plain string is what every reader knows; other letters need the long form,
     * which an archive admits for attached files only (ISO 19005-3, 6.8).
     */
    private COSBase file(String name) {
        if (isArchive || name.matches("\\p{ASCII}*")) {
            return new COSString(name);
        }
        COSDictionary file = new COSDictionary();
        file.setItem(COSName.TYPE, COSName.getPDFName("Filespec"));
        file.setString(COSName.F, name);
        file.setString(COSName.UF, name);
        return file;
    }

    private double headings(double y) throws IOException {
        sheet.right(Face.SANS_STRONG, SIZE, PaperSheet.INK, NUMBER_RIGHT, y, texts.get("bundle.list.number"));
        if (titleLeft > DATE) {
            sheet.text(Face.SANS_STRONG, SIZE, PaperSheet.INK, DATE, y, texts.get("bundle.list.on"));
        }
        sheet.text(Face.SANS_STRONG, SIZE, PaperSheet.INK, titleLeft, y, texts.get("bundle.list.exhibit"));
        sheet.right(Face.SANS_STRONG, SIZE, PaperSheet.INK, PAGES_RIGHT, y, texts.get("bundle.list.pages"));
        sheet.right(Face.SANS_STRONG, SIZE, PaperSheet.INK, PAGE_RIGHT, y, texts.get("bundle.list.page"));
        sheet.text(Face.SANS_STRONG, SIZE, PaperSheet.INK, HASH, y, texts.get("bundle.list.fingerprint"));
        sheet.rule(0.8, PaperSheet.INK, FrontPages.LEFT, y + 7, FrontPages.RIGHT);
        return y + 7;
    }

    private void row(FrontPlan.Row row, List<String> lines, double top) throws IOException {
        BundledExhibit exhibit = row.exhibit();
        double y = top + LINE;
        sheet.right(Face.SANS_STRONG, SIZE, PaperSheet.INK, NUMBER_RIGHT, y, exhibit.label());
        if (row.factOn().isPresent()) {
            sheet.text(
                    Face.SANS,
                    SIZE,
                    PaperSheet.INK,
                    DATE,
                    y,
                    FrenchText.date(row.factOn().get()));
        }
        for (int line = 0; line < lines.size(); line++) {
            sheet.text(Face.SANS, SIZE, PaperSheet.INK, titleLeft, y + line * LINE, lines.get(line));
        }
        if (exhibit.pages() > 0) {
            sheet.right(Face.SANS, SIZE, PaperSheet.INK, PAGES_RIGHT, y, String.valueOf(exhibit.pages()));
            sheet.right(Face.SANS, SIZE, PaperSheet.INK, PAGE_RIGHT, y, String.valueOf(exhibit.firstPage()));
        }
        if (exhibit.fingerprint().isPresent()) {
            String hex = exhibit.fingerprint().get().hex();
            String shown = hex.substring(0, 8) + " " + hex.substring(8, 16) + " … " + hex.substring(56);
            sheet.spaced(HASH_SIZE, PaperSheet.INK, HASH, y, HASH_PITCH, shown);
        }
    }

    /** Exhibits are said to be communicated only once they were. */
    private String title(BundleCover cover) {
        if (volume.front() == BundleVolume.Front.COVER) {
            return texts.get("bundle.list.ofVolume", volume.number());
        }
        return texts.get(cover.listing().isCommunicated() ? "bundle.list.communicated" : "bundle.list");
    }

    private String title(FrontPlan.Row row) {
        String title = title(row.exhibit());
        return row.elsewhere()
                .filter(place ->
                        place.volume() != volume.number() && row.exhibit().pages() > 0)
                .map(place -> texts.get("bundle.list.inVolume", title, place.volume()))
                .orElse(title);
    }

    private String title(BundledExhibit exhibit) {
        if (exhibit.pages() == 0) {
            return texts.get("bundle.list.withdrawn", exhibit.title());
        }
        return exhibit.refusal().isPresent() ? texts.get("bundle.list.attached", exhibit.title()) : exhibit.title();
    }

    /** Begins a page with its header and foot. */
    interface PageStart {
        void start(boolean hasHeader) throws IOException;
    }
}
