package fr.amiable.document.bundle;

import java.awt.geom.AffineTransform;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;

/** Matrices as PDF reads and writes them. */
final class Matrices {

    private static final int DECIMALS = 5;
    private static final long UNITS = 100_000;
    private static final double LARGEST = 1e12;

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
        StringBuilder words = new StringBuilder();
        for (double number : numbers) {
            if (words.length() > 0) {
                words.append(' ');
            }
            append(words, number);
        }
        return words.toString();
    }

    private static void append(StringBuilder words, double value) {
        if (Math.abs(value) > LARGEST) {
            words.append(Math.round(value));
            return;
        }
        long units = Math.round(Math.abs(value) * UNITS);
        if (value < 0 && units > 0) {
            words.append('-');
        }
        words.append(units / UNITS);
        long decimals = units % UNITS;
        if (decimals > 0) {
            words.append('.').append(String.valueOf(UNITS + decimals), 1, DECIMALS + 1);
            while (words.charAt(words.length() - 1) == '0') {
                words.setLength(words.length() - 1);
            }
        }
    }
}
