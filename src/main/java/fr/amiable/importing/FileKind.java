package fr.amiable.importing;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a file is by its first bytes, whatever its name says. */
public enum FileKind {
    PDF("PDF"),
    XML("XML"),
    HTML("HTML"),
    ZIP("ZIP"),
    IMAGE("image"),
    UNKNOWN("inconnu");

    private static final int LOOKED_AT = 1024;

    private final String label;

    FileKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public static FileKind of(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        if (start.contains("%PDF-")) {
            return PDF;
        }
        if (start.startsWith("PK\u0003\u0004")) {
            return ZIP;
        }
        if (start.startsWith("\u00ff\u00d8\u00ff") || start.startsWith("\u0089PNG") || start.startsWith("GIF8")) {
            return IMAGE;
        }
        return markup(start);
    }

    private static FileKind markup(String start) {
        String text = start.replace("\0", "")
                .replaceFirst("^(\u00ef\u00bb\u00bf|\u00fe\u00ff|\u00ff\u00fe)", "")
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        if (text.startsWith("<!doctype html") || text.startsWith("<html")) {
            return HTML;
        }
        return text.startsWith("<") ? XML : UNKNOWN;
    }
}
