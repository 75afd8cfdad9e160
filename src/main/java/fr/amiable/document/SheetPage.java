package fr.amiable.document;

import fr.amiable.common.SheetCell;
import fr.amiable.common.TableSheet;
import fr.amiable.common.TableSheet.Kind;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Lays a list out: title, what was chosen, one table. Widths follow the words; the page lies down when they need it. */
final class SheetPage {

    private static final double POINTS = 8.5;
    private static final double POINTS_PER_MM = 72 / 25.4;
    private static final double PADDING_MM = 3.2;
    private static final double UPRIGHT_MM = 180;

    /** Longer words are folded over several lines. */
    private static final double WIDEST_WORDS_MM = 60;

    private final PaperFonts fonts;
    private final TableSheet sheet;
    private final Xhtml page;
    private final List<Double> widths;

    private SheetPage(TableSheet sheet, String business, PaperFonts fonts) {
        this.sheet = sheet;
        this.fonts = fonts;
        this.widths =
                IntStream.range(0, sheet.columns().size()).mapToObj(this::width).toList();
        this.page = new Xhtml(
                sheet.title(),
                business,
                isWide() ? PaperStyle.of("list.css", "list-lying.css") : PaperStyle.of("list.css"));
    }

    static Document of(TableSheet sheet, String business, PaperFonts fonts) {
        return new SheetPage(sheet, business, fonts).write(business);
    }

    private Document write(String business) {
        Element foot = page.in(page.body(), "div", "foot");
        page.in(foot, "div", "mentions", business.isBlank() ? sheet.title() : business + " · " + sheet.title());
        page.in(foot, "div", "number");
        page.in(page.body(), "h1", "", sheet.title());
        page.in(page.body(), "p", "subtitle", sheet.subtitle());
        Element table = page.in(page.body(), "table", "");
        table.setAttribute("title", sheet.title());
        headings(page.in(page.in(table, "thead", ""), "tr", ""));
        Element body = page.in(table, "tbody", "");
        sheet.rows().forEach(cells -> row(page.in(body, "tr", ""), cells));
        sheet.totals().forEach(cells -> row(page.in(body, "tr", "total"), cells));
        sheet.code().ifPresent(words -> new QrCode(words).draw(page, page.in(page.body(), "div", "code")));
        return page.document();
    }

    private void headings(Element row) {
        double all = widths.stream().mapToDouble(Double::doubleValue).sum();
        for (int place = 0; place < widths.size(); place++) {
            TableSheet.Column column = sheet.columns().get(place);
            Element heading = page.in(row, "th", side(column), column.title());
            heading.setAttribute("scope", "col");
            heading.setAttribute("style", "width: " + Math.round(1000 * widths.get(place) / all) / 10.0 + "%");
        }
    }

    private void row(Element row, List<SheetCell> cells) {
        for (int place = 0; place < cells.size(); place++) {
            page.in(
                    row,
                    "td",
                    side(sheet.columns().get(place)),
                    cells.get(place).text());
        }
    }

    private static String side(TableSheet.Column column) {
        return column.kind() == Kind.WORDS ? "" : "figure";
    }

    private boolean isWide() {
        return widths.stream().mapToDouble(Double::doubleValue).sum() > UPRIGHT_MM;
    }

    /** In millimetres, the margins of the cell included. */
    private double width(int place) {
        TableSheet.Column column = sheet.columns().get(place);
        double heading = wide(column.title());
        double widest = Stream.concat(sheet.rows().stream(), sheet.totals().stream())
                .mapToDouble(row -> wide(row.get(place).text()))
                .max()
                .orElse(0);
        double limit = column.kind() == Kind.WORDS ? Math.min(widest, WIDEST_WORDS_MM) : widest;
        return Math.max(Math.min(heading, WIDEST_WORDS_MM), limit) + PADDING_MM;
    }

    private double wide(String words) {
        return fonts.widthOfSans(words) * POINTS / POINTS_PER_MM;
    }
}
