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

/** Lays one picture on an A4 page, upright or lying as the picture is, whole and at its own aspect. */
final class ImagePage {

    private static final COSName IMAGE = COSName.getPDFName("Im0");

    private ImagePage() {}

    static void add(PDDocument document, COSStream image, Orientation orientation) throws IOException {
        ImagePlace place = ImagePlace.of(image.getInt(COSName.WIDTH), image.getInt(COSName.HEIGHT), orientation);
        PDPage page = new PDPage(place.sheet());
        PDResources resources = new PDResources();
        resources.getCOSObject().setItem(COSName.XOBJECT, new COSDictionary());
        resources.getCOSObject().getCOSDictionary(COSName.XOBJECT).setItem(IMAGE, image);
        page.setResources(resources);
        page.getCOSObject().setItem(COSName.CONTENTS, content(document, place.matrix()));
        document.addPage(page);
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
