package fr.amiable.document.bundle;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * Reads the content of a page coarsely: where something is drawn, without fonts or colours, and whether the states saved
 * and restored match. Enough to find the freest corner and to stamp whatever state the content leaves.
 */
final class PageInk {

    private static final int DEEPEST_FORM = 3;
    private static final double TEXT_WEIGHT = 4;
    private static final double WIDTH_OF_A_LETTER = 0.5;
    private static final int MOST_SAVED = 10_000;

    private final Zones zones;
    private final Deque<AffineTransform> saved = new ArrayDeque<>();
    private final double[] operands = new double[6];
    private AffineTransform matrix;
    private AffineTransform line = new AffineTransform();
    private AffineTransform text = new AffineTransform();
    private Rectangle2D path;
    private double fontSize = 1;
    private double leading;
    private int letters;
    private String name = "";
    private int depth;
    private int lowest;
    private boolean isInText;

    PageInk(Zones zones) {
        this(zones, new AffineTransform());
    }

    private PageInk(Zones zones, AffineTransform matrix) {
        this.zones = zones;
        this.matrix = matrix;
    }

    PageInk read(byte[] content, COSDictionary resources) {
        read(content, resources, 0);
        return this;
    }

    /** How many states are restored that were never saved. */
    int restoredTooMuch() {
        return -lowest;
    }

    /** How many states are saved and never restored. */
    int leftSaved() {
        return depth - lowest;
    }

    /** Whether a text is begun and not ended. */
    boolean isTextLeftOpen() {
        return isInText;
    }

    private void read(byte[] content, COSDictionary resources, int level) {
        ContentTokens tokens = new ContentTokens(content);
        for (ContentTokens.Kind kind = tokens.next(); kind != ContentTokens.Kind.END; kind = tokens.next()) {
            switch (kind) {
                case NUMBER -> push(tokens.number());
                case NAME -> name = tokens.text();
                case STRING -> letters += tokens.stringLength();
                case OPERATOR -> operator(tokens, resources, level);
                default -> {
                    // brackets say nothing here
                }
            }
        }
    }

    private void push(double number) {
        System.arraycopy(operands, 1, operands, 0, 5);
        operands[5] = number;
    }

    private void operator(ContentTokens tokens, COSDictionary resources, int level) {
        String operator = tokens.text();
        switch (operator) {
            case "q" -> save();
            case "Q" -> restore();
            case "cm" -> matrix = Matrices.times(matrix, new AffineTransform(operands));
            case "m", "l" -> extend(operands[4], operands[5]);
            case "c" -> {
                extend(operands[0], operands[1]);
                extend(operands[2], operands[3]);
                extend(operands[4], operands[5]);
            }
            case "v", "y" -> {
                extend(operands[2], operands[3]);
                extend(operands[4], operands[5]);
            }
            case "re" -> {
                extend(operands[2], operands[3]);
                extend(operands[2] + operands[4], operands[3] + operands[5]);
            }
            case "f", "F", "f*", "B", "B*", "b", "b*", "S", "s" -> paint();
            case "n" -> path = null;
            case "Do" -> external(resources, level);
            case "ID" -> {
                tokens.skipImage();
                zones.mark(unitSquare(matrix), 1);
            }
            default -> textOperator(operator);
        }
        letters = 0;
    }

    private void textOperator(String operator) {
        switch (operator) {
            case "BT" -> {
                isInText = true;
                line = new AffineTransform();
                text = new AffineTransform();
            }
            case "ET" -> isInText = false;
            case "Tf" -> fontSize = operands[5];
            case "TL" -> leading = operands[5];
            case "Td" -> newLine(operands[4], operands[5]);
            case "TD" -> {
                leading = -operands[5];
                newLine(operands[4], operands[5]);
            }
            case "Tm" -> {
                line = new AffineTransform(operands);
                text = new AffineTransform(line);
            }
            case "T*" -> newLine(0, -leading);
            case "Tj", "TJ" -> show();
            case "'", "\"" -> {
                newLine(0, -leading);
                show();
            }
            default -> {
                // colours, clips and marks draw nothing
            }
        }
    }

    private void save() {
        depth++;
        if (saved.size() < MOST_SAVED) {
            saved.push(new AffineTransform(matrix));
        }
    }

    private void restore() {
        depth--;
        lowest = Math.min(lowest, depth);
        if (!saved.isEmpty()) {
            matrix = saved.pop();
        }
    }

    private void newLine(double right, double up) {
        line.translate(right, up);
        text = new AffineTransform(line);
    }

    private void show() {
        double width = letters * Math.abs(fontSize) * WIDTH_OF_A_LETTER;
        if (letters > 0) {
            Rectangle2D box = new Rectangle2D.Double(0, -0.2 * fontSize, width, Math.abs(fontSize));
            zones.mark(boundsOf(box, Matrices.times(matrix, text)), TEXT_WEIGHT);
        }
        text.translate(width, 0);
    }

    private void extend(double x, double y) {
        Point2D point = matrix.transform(new Point2D.Double(x, y), null);
        if (path == null) {
            path = new Rectangle2D.Double(point.getX(), point.getY(), 0, 0);
        } else {
            path.add(point);
        }
    }

    private void paint() {
        if (path != null) {
            zones.mark(path, 1);
        }
        path = null;
    }

    private void external(COSDictionary resources, int level) {
        if (!(PdfBytes.resolved(resources.getItem(COSName.XOBJECT)) instanceof COSDictionary objects)
                || !(PdfBytes.resolved(objects.getItem(COSName.getPDFName(name))) instanceof COSStream object)) {
            return;
        }
        if (!COSName.FORM.equals(object.getCOSName(COSName.SUBTYPE))) {
            zones.mark(unitSquare(matrix), 1);
        } else if (level < DEEPEST_FORM) {
            COSDictionary own = PdfBytes.resolved(object.getItem(COSName.RESOURCES)) instanceof COSDictionary found
                    ? found
                    : resources;
            AffineTransform inside = Matrices.times(matrix, Matrices.of(object.getItem(COSName.MATRIX)));
            new PageInk(zones, inside).read(PageContent.decoded(object), own, level + 1);
        }
    }

    private static Rectangle2D unitSquare(AffineTransform matrix) {
        return boundsOf(new Rectangle2D.Double(0, 0, 1, 1), matrix);
    }

    private static Rectangle2D boundsOf(Rectangle2D box, AffineTransform matrix) {
        return matrix.createTransformedShape(box).getBounds2D();
    }
}
