package fr.amiable.document;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** Where lines are drawn on the first page of a PDF. */
final class PdfLines extends PDFGraphicsStreamEngine {

    private final List<Point2D> points = new ArrayList<>();
    private final List<Point2D> path = new ArrayList<>();

    private PdfLines(PDPage page) {
        super(page);
    }

    /** Heights, in whole millimetres from the top, of what is drawn left of a vertical line. */
    static List<Double> leftOf(byte[] pdf, double mm) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PdfLines lines = new PdfLines(document.getPage(0));
            lines.processPage(document.getPage(0));
            return lines.points.stream()
                    .filter(point -> point.getX() * 25.4 / 72 < mm && point.getX() > 1)
                    .map(point -> (double) Math.round(297 - point.getY() * 25.4 / 72))
                    .distinct()
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void moveTo(float x, float y) {
        path.add(new Point2D.Float(x, y));
    }

    @Override
    public void lineTo(float x, float y) {
        path.add(new Point2D.Float(x, y));
    }

    @Override
    public Point2D getCurrentPoint() {
        return path.isEmpty() ? new Point2D.Float() : path.get(path.size() - 1);
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        path.addAll(List.of(p0, p1, p2, p3));
    }

    @Override
    public void drawImage(PDImage image) {
        // no line
    }

    @Override
    public void clip(int rule) {
        // no line
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        // no line
    }

    @Override
    public void closePath() {
        // no new point
    }

    @Override
    public void endPath() {
        path.clear();
    }

    @Override
    public void strokePath() {
        points.addAll(path);
        path.clear();
    }

    @Override
    public void fillPath(int rule) {
        points.addAll(path);
        path.clear();
    }

    @Override
    public void fillAndStrokePath(int rule) {
        points.addAll(path);
        path.clear();
    }

    @Override
    public void shadingFill(COSName name) {
        // no new point
    }
}
