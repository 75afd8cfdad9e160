package fr.amiable.letter.stationery;

import fr.amiable.common.Words;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A colour words are printed in, written {@code #0b4f49}; one that white paper would swallow is known as such. */
public record InkColour(int rgb) {

    /** What the paper of the product has. */
    public static final InkColour SHIPPED = new InkColour(0x0b4f49);

    private static final Pattern WRITTEN = Pattern.compile("#?([0-9a-f]{6}|[0-9a-f]{3})", Pattern.CASE_INSENSITIVE);

    /** WCAG 2.1, 1.4.3: small words. */
    private static final double READABLE = 4.5;

    private static final double DARKER = 0.96;

    public InkColour {
        if (rgb < 0 || rgb > 0xffffff) {
            throw new IllegalArgumentException("no colour: " + rgb);
        }
    }

    /** Empty when it is not six hexadecimal figures, or three. */
    public static Optional<InkColour> read(String typed) {
        String clean = Words.clean(typed);
        if (!WRITTEN.matcher(clean).matches()) {
            return Optional.empty();
        }
        String figures = clean.replace("#", "");
        String six = figures.length() == 3 ? figures.replaceAll("(.)", "$1$1") : figures;
        return Optional.of(new InkColour(Integer.parseInt(six, 16)));
    }

    public String hex() {
        return String.format(Locale.ROOT, "#%06x", rgb);
    }

    public boolean isReadable() {
        return contrast() >= READABLE;
    }

    /** Itself, or as little darker as is needed to be read. */
    public InkColour readable() {
        InkColour found = this;
        for (double share = DARKER; !found.isReadable(); share *= DARKER) {
            found = times(share);
        }
        return found;
    }

    private InkColour times(double share) {
        int red = (int) ((rgb >> 16) * share);
        int green = (int) ((rgb >> 8 & 0xff) * share);
        int blue = (int) ((rgb & 0xff) * share);
        return new InkColour(red << 16 | green << 8 | blue);
    }

    /** With white paper: from 1, the same, to 21, black. */
    double contrast() {
        double light = 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8 & 0xff) + 0.0722 * linear(rgb & 0xff);
        return 1.05 / (light + 0.05);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
