package fr.amiable.exporting.archive;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a table says of a file: its path, and which bytes when several rows share one: {@code dossiers/000001.pdf#0+1048576}. */
record FilePart(String path, long from, long size) {

    private static final Pattern WRITTEN = Pattern.compile("([^#]{1,400})#(\\d{1,15})\\+(\\d{1,15})");

    /** @throws IllegalArgumentException when it says something else */
    static FilePart read(String words) {
        Matcher found = WRITTEN.matcher(words);
        if (!found.matches()) {
            throw new IllegalArgumentException(words);
        }
        return new FilePart(found.group(1), Long.parseLong(found.group(2)), Long.parseLong(found.group(3)));
    }

    String words() {
        return path + "#" + from + "+" + size;
    }
}
