package fr.amiable.document.bundle;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Words as the strings of a PDF hold them. */
final class TextString {

    private TextString() {}

    static String of(String words) {
        return "<FEFF" + HexFormat.of().withUpperCase().formatHex(words.getBytes(StandardCharsets.UTF_16BE)) + ">";
    }
}
