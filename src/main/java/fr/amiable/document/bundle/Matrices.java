package fr.amiable.document.bundle;

import java.awt.geom.AffineTransform;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;

/** Matrices as PDF reads and writes them. */
final class Matrices {

    private Matrices() {}

    /** The matrix of an array; the one that changes nothing when there is none. */
    static AffineTransform of(COSBase value) {
        if (!(PdfBytes.resolved(value) instanceof COSArray array) || array.size() < 6) {
            return new AffineTransform();
        }
        double[] numbers = new double[6];
        for (int place = 0; place < 6; place++) {
            if (!(array.getObject(place) instanceof COSNumber number)) {
                return new AffineTransform();
            }
            numbers[place] = number.floatValue();
        }
        return new AffineTransform(numbers);
    }

    /** First the inner one, then the outer one. */
    static AffineTransform times(AffineTransform outer, AffineTransform inner) {
        AffineTransform both = new AffineTransform(outer);
        both.concatenate(inner);
        return both;
    }

    static COSArray array(double... numbers) {
        float[] floats = new float[numbers.length];
        for (int place = 0; place < floats.length; place++) {
            floats[place] = (float) numbers[place];
        }
        COSArray array = new COSArray();
        array.setFloatArray(floats);
        return array;
    }

    static String written(AffineTransform matrix) {
        double[] numbers = new double[6];
        matrix.getMatrix(numbers);
        return written(numbers);
    }

    /** Numbers with up to five decimals, one blank between. */
    static String written(double... numbers) {
        return DoubleStream.of(numbers).mapToObj(Matrices::number).collect(Collectors.joining(" "));
    }

    private static String number(double value) {
        long whole = Math.round(value);
        if (Math.abs(value - whole) < 5e-6) {
            return Long.toString(whole);
        }
        return String.format(Locale.ROOT, "%.5f", value).replaceFirst("0+$", "");
    }
}
