package fr.amiable.document.bundle;

import fr.amiable.bundle.BundleCover;
import fr.amiable.bundle.BundleFact;
import fr.amiable.bundle.BundleRequest;
import fr.amiable.bundle.BundleVolume;
import fr.amiable.common.FrenchText;
import fr.amiable.common.Texts;
import fr.amiable.document.PaperFonts;
import fr.amiable.document.PaperFonts.Face;
import java.awt.Color;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The first pages of a bundle: cover, chronology, list of exhibits whose lines are links. */
final class FrontPages implements Closeable {

    static final double LEFT = 57;
    static final double RIGHT = 538;
    private static final double TEXT_LEFT = 71;
    private static final double WIDEST_NAME = 430;

    private final Texts texts;
    private final BundleRequest request;
    private final FrontPlan plan;
    private final BundleVolume volume;
    private final PaperSheet sheet;
    private final List<Part> parts = new ArrayList<>();

    FrontPages(Texts texts, PaperFonts fonts, BundleRequest request, FrontPlan plan, BundleVolume volume) {
        this.texts = texts;
        this.request = request;
        this.plan = plan;
        this.volume = volume;
        this.sheet = new PaperSheet(fonts);
    }

    /** Draws all of them; where each part begins is known afterwards. */
    void draw() throws IOException {
        begin("bundle.cover");
        cover();
        if (!request.facts().isEmpty() && volume.front() == BundleVolume.Front.ALL) {
            begin("bundle.facts");
            facts();
        }
        begin("bundle.list");
        new ListOfExhibits(texts, sheet, this::page, volume, request.archiving().isPresent())
                .draw(request.cover(), plan);
    }

    PDDocument finish() throws IOException {
        return sheet.finish();
    }

    int pages() {
        return sheet.pages();
    }

    List<Part> parts() {
        return parts;
    }

    @Override
    public void close() throws IOException {
        sheet.close();
    }

    /** A part and its first page, from 0. */
    record Part(String title, int firstPage) {}

    private void begin(String key) {
        parts.add(new Part(texts.get(key), sheet.pages()));
    }

    private void cover() throws IOException {
        BundleCover cover = request.cover();
        page(false);
        double y = 206;
        if (!cover.party().isBlank()) {
            String kind = cover.kind().isEmpty() ? texts.get("bundle.cover.kind") : cover.kind();
            sheet.text(Face.SANS, 9, PaperSheet.SOFT, TEXT_LEFT, y, kind);
        }
        y = name(cover.party().isBlank() ? texts.get("bundle.cover") : cover.party(), y + 40);
        if (cover.opponent().isPresent()) {
            sheet.text(Face.SERIF, 17, PaperSheet.SOFT, TEXT_LEFT, y + 2, texts.get("bundle.cover.against"));
            y = name(cover.opponent().get(), y + 38);
        }
        y += 20;
        List<BundleCover.Line> lines = new ArrayList<>(cover.lines());
        if (volume.isOneOfSeveral()) {
            lines.add(new BundleCover.Line(
                    texts.get("bundle.cover.volume"),
                    texts.get("bundle.cover.volumeOf", volume.number(), volume.count())));
        }
        lines.add(new BundleCover.Line(
                texts.get("bundle.cover.exhibits"),
                texts.get("bundle.cover.count", plan.exhibits(), plan.exhibitPages())));
        for (BundleCover.Line line : lines) {
            y = fact(line, y);
        }
    }

    private double name(String name, double y) throws IOException {
        double next = y;
        for (String line : sheet.lines(Face.SERIF_STRONG, 26, WIDEST_NAME, name)) {
            sheet.text(Face.SERIF_STRONG, 26, PaperSheet.TEAL, TEXT_LEFT, next, line);
            next += 34;
        }
        return next;
    }

    private double fact(BundleCover.Line line, double y) throws IOException {
        sheet.text(Face.SANS, 9.5, PaperSheet.SOFT, TEXT_LEFT + 4, y, line.name());
        double next = y;
        for (String words : sheet.lines(Face.SANS, 9.5, 230, line.value())) {
            sheet.text(Face.SANS, 9.5, PaperSheet.INK, 179, next, words);
            next += 12.5;
        }
        sheet.rule(0.4, PaperSheet.HAIRLINE, TEXT_LEFT, next - 3, 411);
        return next + 9.6;
    }

    private void facts() throws IOException {
        page(true);
        double y = title(sheet, texts.get("bundle.facts.title"), texts.get("bundle.facts.hint"));
        y = factHeadings(y);
        for (BundleFact fact : request.facts()) {
            List<String> lines = sheet.lines(Face.SANS, 9, RIGHT - 214, fact.summary());
            List<String> channel = sheet.lines(Face.SANS, 9, 60, fact.channel());
            double height = Math.max(lines.size(), channel.size()) * 12.4 + 7;
            if (y + height > 785) {
                page(true);
                y = factHeadings(80);
            }
            factRow(fact, channel, lines, y);
            y += height;
            sheet.rule(0.4, PaperSheet.HAIRLINE, LEFT, y, RIGHT);
        }
    }

    private double factHeadings(double y) throws IOException {
        sheet.text(Face.SANS_STRONG, 9, PaperSheet.INK, LEFT + 4, y, texts.get("bundle.facts.exhibit"));
        sheet.text(Face.SANS_STRONG, 9, PaperSheet.INK, 95, y, texts.get("bundle.facts.on"));
        sheet.text(Face.SANS_STRONG, 9, PaperSheet.INK, 151, y, texts.get("bundle.facts.channel"));
        sheet.text(Face.SANS_STRONG, 9, PaperSheet.INK, 214, y, texts.get("bundle.facts.fact"));
        sheet.rule(0.8, PaperSheet.INK, LEFT, y + 7, RIGHT);
        return y + 7;
    }

    private void factRow(BundleFact fact, List<String> channel, List<String> lines, double top) throws IOException {
        double y = top + 12.4;
        String numbers =
                String.join(", ", fact.exhibits().stream().map(String::valueOf).toList());
        double width = sheet.width(Face.SANS_STRONG, 9, numbers);
        sheet.text(Face.SANS_STRONG, 9, PaperSheet.TEAL, LEFT + Math.max(0, (33 - width) / 2), y, numbers);
        sheet.text(Face.SANS, 9, PaperSheet.INK, 95, y, FrenchText.date(fact.on()));
        paragraph(PaperSheet.SOFT, 151, y, channel);
        paragraph(PaperSheet.INK, 214, y, lines);
    }

    private void paragraph(Color color, double x, double top, List<String> lines) throws IOException {
        double y = top;
        for (String line : lines) {
            sheet.text(Face.SANS, 9, color, x, y, line);
            y += 12.4;
        }
    }

    static double title(PaperSheet sheet, String title, String hint) throws IOException {
        sheet.text(Face.SERIF_STRONG, 20, PaperSheet.TEAL, LEFT, 104, title);
        if (hint.isEmpty()) {
            return 136;
        }
        double y = 122;
        for (String line : sheet.lines(Face.SANS, 9, RIGHT - LEFT, hint)) {
            sheet.text(Face.SANS, 9, PaperSheet.SOFT, LEFT, y, line);
            y += 12.4;
        }
        return y + 13.6;
    }

    private void page(boolean hasHeader) throws IOException {
        sheet.newPage();
        BundleCover cover = request.cover();
        if (hasHeader) {
            sheet.text(Face.SANS, 9, PaperSheet.SOFT, LEFT, 53, cover.parties());
            String reference = cover.reference();
            sheet.right(
                    Face.SANS,
                    9,
                    PaperSheet.SOFT,
                    RIGHT,
                    53,
                    reference.isEmpty() ? texts.get("bundle.cover") : texts.get("bundle.reference", reference));
        }
        sheet.rule(0.4, PaperSheet.SOFT, LEFT, 802, RIGHT);
        sheet.text(Face.SANS, 7.5, PaperSheet.SOFT, LEFT, 813, cover.mentions());
        String here = String.valueOf(volume.before() + sheet.pages());
        String number = texts.get("bundle.stamp.page", here, String.valueOf(plan.pages()));
        sheet.right(Face.SANS, 7.5, PaperSheet.SOFT, RIGHT, 813, number);
    }
}
