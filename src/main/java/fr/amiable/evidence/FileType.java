package fr.amiable.evidence;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a file is by its content, whatever its name says. */
public enum FileType {
    PDF("application/pdf"),
    JPEG("image/jpeg"),
    PNG("image/png"),
    GIF("image/gif"),
    BMP("image/bmp"),
    TIFF("image/tiff"),
    WEBP("image/webp"),
    HEIC("image/heic"),
    AVIF("image/avif"),
    EMAIL("message/rfc822"),
    OUTLOOK("application/vnd.ms-outlook"),
    /** What Outlook sends as winmail.dat. */
    TNEF("application/vnd.ms-tnef"),
    TEXT("text/plain"),
    HTML("text/html"),
    XML("application/xml"),
    RTF("application/rtf"),
    OFFICE("application/vnd.openxmlformats-officedocument"),
    ZIP("application/zip"),
    EMPTY("application/octet-stream"),
    UNKNOWN("application/octet-stream");

    /** So many first bytes are enough to tell, except for old Office files and Outlook messages: those need all. */
    public static final int LOOKED_AT = 64 * 1024;

    private static final String COMMENT = "<!--";
    private static final String COMMENT_END = "-->";
    private static final int GARBAGE = 1024;
    private static final Pattern PDF_HEADER = Pattern.compile("%PDF-\\d");

    private final String mediaType;

    FileType(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** @param bytes the file, or its beginning */
    public static FileType of(byte[] bytes) {
        if (bytes.length == 0) {
            return EMPTY;
        }
        String start = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        FileType signed = signed(start);
        if (signed != UNKNOWN) {
            return signed;
        }
        if (CompoundFile.is(bytes)) {
            return CompoundFile.isMessage(bytes) ? OUTLOOK : OFFICE;
        }
        FileType markup = markup(start);
        if (markup != UNKNOWN) {
            return markup;
        }
        // before the PDF that one may hold as it is
        if (MailHeaders.begin(start)) {
            return EMAIL;
        }
        // some senders put a banner or the headers of a download before the first byte
        if (PDF_HEADER
                .matcher(start.substring(0, Math.min(start.length(), GARBAGE)))
                .find()) {
            return PDF;
        }
        return WrittenText.isText(bytes) ? TEXT : UNKNOWN;
    }

    private static FileType signed(String start) {
        if (start.startsWith("%PDF-")) {
            return PDF;
        }
        if (start.startsWith("\u00ff\u00d8\u00ff")) {
            return JPEG;
        }
        if (start.startsWith("\u0089PNG\r\n\u001a\n")) {
            return PNG;
        }
        if (start.startsWith("GIF87a") || start.startsWith("GIF89a")) {
            return GIF;
        }
        if (start.startsWith("II*\0") || start.startsWith("MM\0*")) {
            return TIFF;
        }
        if (start.startsWith("x\u009f>\"")) {
            return TNEF;
        }
        if (start.startsWith("{\\rtf")) {
            return RTF;
        }
        return container(start);
    }

    private static FileType container(String start) {
        if (start.startsWith("RIFF") && start.startsWith("WEBP", 8)) {
            return WEBP;
        }
        if (start.startsWith("ftyp", 4)) {
            String brands = start.substring(8, Math.min(start.length(), 40));
            return brands.startsWith("avif") || brands.startsWith("avis")
                    ? AVIF
                    : brands.matches("(?s)(hei|hev|mif1|msf1).*") ? HEIC : UNKNOWN;
        }
        if (start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006")) {
            return start.contains("[Content_Types].xml")
                            || start.startsWith("mimetypeapplication/vnd.oasis", 30)
                            || start.contains("word/")
                            || start.contains("xl/")
                    ? OFFICE
                    : ZIP;
        }
        return isBitmap(start) ? BMP : UNKNOWN;
    }

    /** Two letters are too few to be sure: the size of the header that follows must be one that exists. */
    private static boolean isBitmap(String start) {
        return start.length() > 26
                && start.startsWith("BM")
                && "\u000c\u0028\u0034\u0038\u0040\u006c\u007c".indexOf(start.charAt(14)) >= 0
                && start.startsWith("\0\0\0", 15);
    }

    private static FileType markup(String start) {
        String text = withoutComments(
                        start.replace("\0", "").replaceFirst("^(\u00ef\u00bb\u00bf|\u00fe\u00ff|\u00ff\u00fe)", ""))
                .toLowerCase(Locale.ROOT);
        if (text.matches("(?s)<(!doctype html|html|head|body|meta|div|table|p)\\b.*")) {
            return HTML;
        }
        if (text.startsWith("<?xml")
                || text.startsWith("<!doctype")
                || text.matches("(?s)<[a-z][\\w.-]*(:[\\w.-]+)?[\\s/>].*")) {
            return text.substring(0, Math.min(text.length(), GARBAGE)).contains("<html") ? HTML : XML;
        }
        return UNKNOWN;
    }

    /** By hand: a pattern would go as deep as there are comments. */
    private static String withoutComments(String markup) {
        String text = markup.stripLeading();
        while (text.startsWith(COMMENT)) {
            int end = text.indexOf(COMMENT_END, COMMENT.length());
            if (end < 0) {
                return text;
            }
            text = text.substring(end + COMMENT_END.length()).stripLeading();
        }
        return text;
    }
}
