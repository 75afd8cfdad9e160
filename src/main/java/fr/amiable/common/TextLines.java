package fr.amiable.common;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;

/**
 * A file of {@code key=words} lines whose words are read only when they are asked for: reading them all takes longer than a
 * short command. Each line stands alone, without blanks around its key; its words are written as in any properties file.
 */
final class TextLines extends ResourceBundle {

    private final byte[] file;
    /** Where the words of each key are: their start in the upper half, their end in the lower one. */
    private final Map<String, Long> places;

    TextLines(byte[] file) {
        this.file = file;
        this.places = places(file);
    }

    static TextLines shipped() {
        try (InputStream file = TextLines.class.getResourceAsStream("/fr/amiable/i18n/texts.properties")) {
            return new TextLines(file.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    protected Object handleGetObject(String key) {
        Long place = places.get(key);
        return place == null ? null : words((int) (place >>> Integer.SIZE), place.intValue());
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(places.keySet());
    }

    @Override
    protected Set<String> handleKeySet() {
        return places.keySet();
    }

    private String words(int start, int end) {
        String words = new String(file, start, end - start, StandardCharsets.UTF_8);
        return words.indexOf('\\') < 0 ? words : unescaped(words);
    }

    private static String unescaped(String words) {
        Properties alone = new Properties();
        try {
            alone.load(new StringReader("words=" + words));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return alone.getProperty("words");
    }

    private static Map<String, Long> places(byte[] file) {
        Map<String, Long> places = new HashMap<>(1 << 13);
        int start = 0;
        while (start < file.length) {
            int end = next('\n', file, start);
            int equals = next('=', file, start);
            if (file[start] != '#' && equals < end) {
                String key = new String(file, start, equals - start, StandardCharsets.ISO_8859_1);
                int last = file[end - 1] == '\r' ? end - 1 : end;
                places.put(key, (long) (equals + 1) << Integer.SIZE | last);
            }
            start = end + 1;
        }
        return places;
    }

    private static int next(char sign, byte[] file, int from) {
        int at = from;
        while (at < file.length && file[at] != sign) {
            at++;
        }
        return at;
    }
}
