package fr.amiable.importing.facturx;

import fr.amiable.importing.Finding;
import fr.amiable.importing.UnreadableFile;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The characters of an XML file: in the encoding of its first bytes, else the one it announces, else UTF-8. */
final class XmlText {

    private static final int DECLARATION_BYTES = 200;
    private static final Pattern ENCODING = Pattern.compile("<\\?xml[^>]*encoding\\s*=\\s*[\"']([^\"']*)[\"']");

    private XmlText() {}

    /** @throws UnreadableFile when the encoding does not exist, or the bytes are not in it (with the line) */
    static String of(byte[] xml) {
        Charset charset = charset(xml);
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.wrap(xml);
        try {
            CharBuffer text = decoder.decode(bytes);
            boolean hasMark = text.length() > 0 && text.charAt(0) == '\ufeff';
            return (hasMark ? text.subSequence(1, text.length()) : text).toString();
        } catch (CharacterCodingException e) {
            throw fault("xml.bytes", charset.name(), String.valueOf(lineAt(xml, bytes.position())));
        }
    }

    private static Charset charset(byte[] xml) {
        String start = new String(xml, 0, Math.min(xml.length, DECLARATION_BYTES), StandardCharsets.ISO_8859_1);
        if (start.startsWith("\u00fe\u00ff") || start.startsWith("\0<")) {
            return StandardCharsets.UTF_16BE;
        }
        if (start.startsWith("\u00ff\u00fe") || start.startsWith("<\0")) {
            return StandardCharsets.UTF_16LE;
        }
        Matcher declared = ENCODING.matcher(start);
        return declared.find() ? named(declared.group(1)) : StandardCharsets.UTF_8;
    }

    private static Charset named(String encoding) {
        try {
            return Charset.forName(encoding);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw fault("xml.encoding", Finding.quoted(encoding));
        }
    }

    private static long lineAt(byte[] xml, int position) {
        long line = 1;
        for (int i = 0; i < position; i++) {
            line += xml[i] == '\n' ? 1 : 0;
        }
        return line;
    }

    private static UnreadableFile fault(String key, Object... arguments) {
        return UnreadableFile.because("XML", key, arguments);
    }
}
