package fr.amiable.document.source;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Lays one picture on an A4 page, upright or lying as the picture is, whole and at its own aspect. */
final class ImagePage {

    /** Twelve millimetres. */
    private static final float MARGIN = 34;
    /** Small pictures are not blown up past what a screen shows. */
    private static final float MOST_POINTS_PER_PIXEL = 0.75f;

    private static final COSName IMAGE = COSName.getPDFName("Im0");

    private ImagePage() {}

    static void add(PDDocument document, COSStream image, Orientation orientation) throws IOException {
        float width = image.getInt(COSName.WIDTH);
        float height = image.getInt(COSName.HEIGHT);
        float across = orientation.isOnItsSide() ? height : width;
        float up = orientation.isOnItsSide() ? width : height;
        boolean isLying = across > up;
        PDRectangle sheet =
                isLying ? new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth()) : PDRectangle.A4;
        float scale = Math.min(
                MOST_POINTS_PER_PIXEL,
                Math.min((sheet.getWidth() - 2 * MARGIN) / across, (sheet.getHeight() - 2 * MARGIN) / up));
        PDPage page = new PDPage(sheet);
        PDResources resources = new PDResources();
        resources.getCOSObject().setItem(COSName.XOBJECT, new COSDictionary());
        resources.getCOSObject().getCOSDictionary(COSName.XOBJECT).setItem(IMAGE, image);
        page.setResources(resources);
        page.getCOSObject()
                .setItem(COSName.CONTENTS, content(document, matrix(sheet, across * scale, up * scale, orientation)));
        document.addPage(page);
    }

    /** The unit square turned within itself, then laid in the middle of the sheet. */
    private static AffineTransform matrix(PDRectangle sheet, float across, float up, Orientation orientation) {
        AffineTransform matrix =
                AffineTransform.getTranslateInstance((sheet.getWidth() - across) / 2, (sheet.getHeight() - up) / 2);
        matrix.scale(across, up);
        matrix.concatenate(orientation.matrix());
        return matrix;
    }

    private static COSStream content(PDDocument document, AffineTransform matrix) throws IOException {
        COSStream content = document.getDocument().createCOSStream();
        try (OutputStream out = content.createOutputStream()) {
            out.write(String.format(
                            Locale.ROOT,
                            "q %.4f %.4f %.4f %.4f %.4f %.4f cm /Im0 Do Q",
                            matrix.getScaleX(),
                            matrix.getShearY(),
                            matrix.getShearX(),
                            matrix.getScaleY(),
                            matrix.getTranslateX(),
                            matrix.getTranslateY())
                    .getBytes(StandardCharsets.US_ASCII));
        }
        return content;
    }
}
