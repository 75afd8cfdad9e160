package fr.amiable.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorSpace;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceGrayColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceRGBColor;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The colours in which some words are printed. */
final class InksOfWords extends PDFTextStripper {

    private final String words;
    private final Set<String> colours = new LinkedHashSet<>();
    private final Map<TextPosition, String> drawn = new IdentityHashMap<>();

    private InksOfWords(String words) {
        this.words = words;
        addOperator(new SetNonStrokingColor(this));
        addOperator(new SetNonStrokingColorSpace(this));
        addOperator(new SetNonStrokingDeviceGrayColor(this));
        addOperator(new SetNonStrokingDeviceRGBColor(this));
    }

    static Set<String> in(byte[] pdf, String words) {
        InksOfWords found = new InksOfWords(words);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            found.getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found.colours;
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        try {
            int rgb = getGraphicsState().getNonStrokingColor().toRGB();
            drawn.put(position, String.format(Locale.ROOT, "#%06x", rgb));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        super.processTextPosition(position);
    }

    @Override
    protected void writeString(String line, List<TextPosition> positions) {
        if (line.replace('\u00a0', ' ').equals(words)) {
            positions.forEach(position -> colours.add(drawn.get(position)));
        }
    }
}
