package fr.amiable.evidence;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** The words of a text file: UTF-8, UTF-16 with its mark, or what Windows wrote before them. */
public final class WrittenText {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private WrittenText() {}

    /** The words, without the mark that tells the encoding. */
    public static String of(byte[] bytes) {
        if (startsWith(bytes, 0xff, 0xfe)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xfe, 0xff)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        int start = startsWith(bytes, 0xef, 0xbb, 0xbf) ? 3 : 0;
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, start, bytes.length - start))
                    .toString();
        } catch (CharacterCodingException older) {
            return new String(bytes, start, bytes.length - start, WINDOWS);
        }
    }

    /** Whether the beginning holds words and no machine's bytes. */
    static boolean isText(byte[] bytes) {
        if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) {
            return bytes.length % 2 == 0 || bytes.length > FileType.LOOKED_AT;
        }
        int looked = Math.min(bytes.length, FileType.LOOKED_AT);
        for (int i = 0; i < looked; i++) {
            int value = bytes[i] & 0xff;
            if (value < ' ' && "\t\n\r\f\u001b".indexOf(value) < 0 || value == 0x7f) {
                return false;
            }
        }
        return true;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
