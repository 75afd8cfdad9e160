package fr.amiable.document.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** Pictures that come again in source after source, a logo for instance, written once. */
final class SharedPictures {

    private final Map<String, Integer> numbers = new HashMap<>();

    /** Refers to those of the page that are written already; remembers the others. */
    void share(SourcePage page, ObjectCopier copier) throws IOException {
        COSDictionary resources = page.dictionary(COSName.RESOURCES);
        COSDictionary drawn = resources == null ? null : resources.getCOSDictionary(COSName.XOBJECT);
        if (drawn == null) {
            return;
        }
        for (COSBase value : drawn.getValues()) {
            if (PdfBytes.resolved(value) instanceof COSStream stream
                    && COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
                share(stream, copier);
            }
        }
    }

    private void share(COSStream picture, ObjectCopier copier) throws IOException {
        String print = print(picture);
        Integer known = numbers.get(print);
        if (known == null) {
            numbers.put(print, copier.copy(picture));
        } else {
            copier.assign(picture, known);
        }
    }

    /** Its data and those of its transparency, with how they are to be read. */
    private static String print(COSStream picture) throws IOException {
        MessageDigest digest = Sha256.digest();
        add(picture, digest);
        if (picture.getDictionaryObject(COSName.SMASK) instanceof COSStream mask) {
            add(mask, digest);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(COSStream stream, MessageDigest digest) throws IOException {
        try (InputStream data = new DigestInputStream(stream.createRawInputStream(), digest)) {
            data.transferTo(OutputStream.nullOutputStream());
        }
        for (COSName key : stream.keySet()) {
            COSBase value = stream.getDictionaryObject(key);
            if (!(value instanceof COSStream)) {
                digest.update((key.getName() + value).getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
