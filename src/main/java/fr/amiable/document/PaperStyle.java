package fr.amiable.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The style sheets of printed pages: what all share, then what one kind of page adds. */
public final class PaperStyle {

    private PaperStyle() {}

    public static String of(String... sheets) {
        return read("paper.css") + Arrays.stream(sheets).map(PaperStyle::read).collect(Collectors.joining());
    }

    private static String read(String sheet) {
        try (InputStream file = PaperStyle.class.getResourceAsStream(sheet)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(sheet, e);
        }
    }
}
