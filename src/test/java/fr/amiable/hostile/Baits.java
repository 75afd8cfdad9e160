package fr.amiable.hostile;

import static fr.amiable.hostile.SmallFiles.words;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/** Small files made to fill the memory, to never end, to go deep, or to have something fetched. */
final class Baits {

    private static final int MEGABYTE = 1 << 20;
    private static final String ZEROS = "\0".repeat(1024);
    private static final String AWAY = "http://198.51.100.7/amiable";
    private static final String HEADERS = "From: a@exemple.fr\r\nTo: b@exemple.fr\r\nSubject: x\r\n"
            + "Date: Thu, 12 Mar 2026 09:15:00 +0100\r\nMIME-Version: 1.0\r\n";
    private static final String BOMB =
            "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
                    + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\">"
                    + "<!ENTITY e \"&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;\"><!ENTITY f \"&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;\">"
                    + "<!ENTITY g \"&f;&f;&f;&f;&f;&f;&f;&f;&f;&f;\">]>";
    private static final String FETCHED =
            "<!DOCTYPE x SYSTEM \"" + AWAY + ".dtd\" [<!ENTITY g SYSTEM \"" + AWAY + "\">]>";

    private Baits() {}

    static List<HostileFile> all() throws IOException {
        List<HostileFile> baits = new ArrayList<>();
        addMarkup(baits);
        addMails(baits);
        addWords(baits);
        addPictures(baits);
        addPdfs(baits);
        return baits;
    }

    private static void addMarkup(List<HostileFile> baits) {
        for (String root : List.of("CrossIndustryInvoice", "Invoice", "smses", "html")) {
            baits.add(words(
                    "entites-" + root + ".xml", "<?xml version='1.0'?>" + BOMB + "<" + root + ">&g;</" + root + ">"));
            baits.add(words(
                    "dehors-" + root + ".xml", "<?xml version='1.0'?>" + FETCHED + "<" + root + ">&g;</" + root + ">"));
        }
        baits.add(words("profond.xml", "<?xml version='1.0'?>" + "<a>".repeat(200_000)));
        baits.add(words("profond-sms.xml", "<smses>" + "<mms>".repeat(200_000)));
        baits.add(words("attributs.xml", "<?xml version='1.0'?><a " + attributes(100_000) + "/>"));
        baits.add(words("commentaires.html", "<!--x-->".repeat(8_100) + "<html>bonjour"));
        baits.add(words("commentaire-ouvert.html", "<!--" + "-- <!--".repeat(9_000)));
        baits.add(words("profond.html", "<html><body>" + "<div><b>".repeat(100_000) + "x"));
        baits.add(words("tableaux.html", "<html><body>" + "<table><tr><td>".repeat(20_000) + "x"));
        baits.add(words("rangees.html", "<html><body><table>" + "<tr><td>a<td>b".repeat(30_000)));
        baits.add(words(
                "colonnes.html",
                "<html><body><table><tr>" + "<td>a".repeat(20_000) + "<tr><td colspan=999999 rowspan=999999>b"));
        baits.add(words(
                "images.html",
                "<html><head><link rel=stylesheet href=" + AWAY + ".css></head><body background=" + AWAY
                        + "><iframe src="
                        + AWAY + "></iframe>" + ("<img src=\"" + AWAY + ".png\">").repeat(200)
                        + "<img src='\\\\198.51.100.7\\x.png'><img src='file:///etc/passwd'><object data=" + AWAY
                        + ">"));
    }

    private static String attributes(int count) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < count; i++) {
            all.append('a').append(i).append("='' ");
        }
        return all.toString();
    }

    private static void addMails(List<HostileFile> baits) {
        StringBuilder nested = new StringBuilder(HEADERS);
        for (int depth = 0; depth < 3_000; depth++) {
            nested.append("Content-Type: multipart/mixed; boundary=b")
                    .append(depth)
                    .append("\r\n\r\n--b")
                    .append(depth)
                    .append("\r\n");
        }
        baits.add(words("parties-profondes.eml", nested.toString()));
        baits.add(words(
                "parties.eml",
                HEADERS + "Content-Type: multipart/mixed; boundary=b\r\n\r\n"
                        + "--b\r\nContent-Type: text/plain; name=x\r\n\r\nx\r\n".repeat(50_000) + "--b--"));
        baits.add(words(
                "nom.eml",
                HEADERS + "Content-Type: application/pdf; name=\"" + "a".repeat(2 * MEGABYTE) + "\"\r\n\r\n%PDF-1.4"));
        baits.add(words("sujet.eml", HEADERS + "X-A: b\r\nSubject: " + "=?utf-8?q?a?= ".repeat(100_000) + "\r\n\r\nx"));
        baits.add(words("personnes.eml", "To: " + "\"a\" <a@b.fr>, ".repeat(100_000) + "\r\n" + HEADERS + "\r\nx"));
        baits.add(words(
                "images.eml",
                HEADERS + "Content-Type: multipart/related; boundary=b\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n"
                        + "<p>x</p>".repeat(200_000) + "\r\n" + pictures(8_000) + "--b--"));
        baits.add(words(
                "dehors.eml",
                HEADERS + "Content-Type: message/external-body; access-type=URL; URL=\"" + AWAY
                        + "\"\r\n\r\nContent-Type: text/html\r\n\r\n<img src=" + AWAY + ">"));
    }

    private static String pictures(int count) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < count; i++) {
            all.append("--b\r\nContent-Type: image/gif\r\nContent-ID: <i")
                    .append(i)
                    .append(">\r\n\r\nGIF89a")
                    .append(i)
                    .append("\r\n");
        }
        return all.toString();
    }

    private static void addWords(List<HostileFile> baits) {
        String said = "12/03/2026, 09:15 - Anne: ";
        baits.add(words("joint.txt", (said + "<attached:" + " ".repeat(200_000) + "\n").repeat(2)));
        baits.add(words("joint-2.txt", (said + "a.b".repeat(100_000) + "\n").repeat(2)));
        baits.add(words("messages.txt", (said + "x\n").repeat(50_000)));
        baits.add(words("ligne.txt", "a".repeat(3 * MEGABYTE)));
        baits.add(words("mots.txt", "a ".repeat(MEGABYTE)));
        baits.add(words("lignes.txt", "a\n".repeat(200_000)));
        baits.add(words("vides.txt", "a" + "\n ".repeat(MEGABYTE)));
        baits.add(words("entetes.txt", ("A" + " ".repeat(60_000) + "\n").repeat(3)));
    }

    private static void addPictures(List<HostileFile> baits) throws IOException {
        baits.add(new HostileFile("immense.png", png(60_000, 60_000, 2, packed(ZEROS, 64 * 1024))));
        baits.add(new HostileFile("immense-alpha.png", png(50_000, 50_000, 6, packed(ZEROS, 64 * 1024))));
        baits.add(new HostileFile("large.png", png(Integer.MAX_VALUE, 1, 6, packed(ZEROS, 1024))));
        baits.add(new HostileFile("haute.png", png(1, Integer.MAX_VALUE, 2, packed(ZEROS, 1024))));
        baits.add(new HostileFile("immense.gif", gif(65_535, 65_535)));
        baits.add(new HostileFile("immense.bmp", bmp(60_000, 60_000)));
        baits.add(new HostileFile("immense.tiff", tiff(100_000, 100_000, false)));
        baits.add(new HostileFile("boucle.tiff", tiff(10, 10, true)));
    }

    private static byte[] png(int width, int height, int colours, byte[] rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes("\u0089PNG\r\n\u001a\n".getBytes(StandardCharsets.ISO_8859_1));
        byte[] head = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put((byte) 8)
                .put((byte) colours)
                .array();
        chunk(out, "IHDR", head);
        chunk(out, "IDAT", rows);
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] data) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(data);
        out.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        out.writeBytes(name);
        out.writeBytes(data);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }

    private static byte[] packed(String words, int times) throws IOException {
        byte[] bytes = words.getBytes(StandardCharsets.ISO_8859_1);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream packing = new DeflaterOutputStream(out)) {
            for (int i = 0; i < times; i++) {
                packing.write(bytes);
            }
        }
        return out.toByteArray();
    }

    private static byte[] deflated(byte[] bytes) throws IOException {
        return packed(new String(bytes, StandardCharsets.ISO_8859_1), 1);
    }

    private static byte[] gif(int width, int height) {
        ByteBuffer gif = little(40);
        gif.put("GIF89a".getBytes(StandardCharsets.US_ASCII))
                .putShort((short) width)
                .putShort((short) height);
        gif.put(new byte[] {(byte) 0x80, 0, 0, 0, 0, 0, -1, -1, -1, ','})
                .putShort((short) 0)
                .putShort((short) 0);
        gif.putShort((short) width).putShort((short) height).put(new byte[] {0, 2, 2, 0x4c, 1, 0, ';'});
        return gif.array();
    }

    private static byte[] bmp(int width, int height) {
        ByteBuffer bmp = little(64);
        bmp.put((byte) 'B')
                .put((byte) 'M')
                .putInt(64)
                .putInt(0)
                .putInt(54)
                .putInt(40)
                .putInt(width)
                .putInt(height);
        bmp.putShort((short) 1).putShort((short) 24);
        return bmp.array();
    }

    /** @param isLoop whether the page is followed by itself */
    private static byte[] tiff(int width, int height, boolean isLoop) {
        int[][] fields = {
            {256, 4, 1, width},
            {257, 4, 1, height},
            {258, 3, 1, 8},
            {259, 3, 1, 1},
            {262, 3, 1, 1},
            {273, 4, 1, 150},
            {277, 3, 1, 1},
            {278, 4, 1, height},
            {279, 4, 1, 100}
        };
        ByteBuffer tiff = little(300);
        tiff.put((byte) 'I').put((byte) 'I').putShort((short) 42).putInt(8).putShort((short) fields.length);
        for (int[] field : fields) {
            tiff.putShort((short) field[0])
                    .putShort((short) field[1])
                    .putInt(field[2])
                    .putInt(field[3]);
        }
        tiff.putInt(isLoop ? 8 : 0);
        return tiff.array();
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(java.nio.ByteOrder.LITTLE_ENDIAN);
    }

    private static void addPdfs(List<HostileFile> baits) throws IOException {
        byte[] zeros = packed(ZEROS, 200 * 1024);
        baits.add(new HostileFile("contenu.pdf", pdf("", packed("q ".repeat(512), 60 * 1024))));
        baits.add(new HostileFile("zeros.pdf", pdf("", zeros)));
        baits.add(new HostileFile("double.pdf", pdf("", "/Filter[/FlateDecode/FlateDecode]", deflated(zeros))));
        baits.add(new HostileFile("profond.pdf", pdf("/A " + "[".repeat(300_000), packed("", 1))));
        baits.add(new HostileFile("profond-2.pdf", pdf("/A " + "<</A ".repeat(300_000), packed("", 1))));
        baits.add(new HostileFile("page.pdf", pdf("/MediaBox[0 0 9999999 9999999]", packed("0 0 m", 1))));
        baits.add(new HostileFile(
                "lui-meme.pdf",
                pdf(
                        "/Resources<</XObject<</X 4 0 R>>>>",
                        "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 4 0 R>>>>/Filter/FlateDecode",
                        packed("/X Do /X Do /X Do", 1))));
        baits.add(new HostileFile(
                "image.pdf",
                pdf(
                        "/Resources<</XObject<</X 4 0 R>>>>",
                        "/Type/XObject/Subtype/Image/Width 60000/Height 60000/BitsPerComponent 8/ColorSpace/DeviceRGB/Filter/FlateDecode",
                        zeros)));
        baits.add(new HostileFile(
                "dehors.pdf",
                pdf(
                        "/AA<</O<</S/URI/URI(" + AWAY + ")>>>>/Annots[<</Subtype/Link/Rect[0 0 9 9]/A<</S/GoToR/F("
                                + AWAY + ")>>>>]",
                        "/F<</FS/URL/F(" + AWAY + ")>>",
                        new byte[0])));
    }

    private static byte[] pdf(String page, byte[] content) {
        return pdf(page, "/Filter/FlateDecode", content);
    }

    private static byte[] pdf(String page, String entries, byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(
                ("%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Count 1/Kids[3 0 R]>>\nendobj\n"
                                + "3 0 obj\n<</Type/Page/Parent 2 0 R/Contents 4 0 R"
                                + (page.contains("/MediaBox") ? "" : "/MediaBox[0 0 595 842]") + page + ">>\nendobj\n"
                                + "4 0 obj\n<<" + entries + "/Length " + content.length + ">>\nstream\n")
                        .getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes(content);
        out.writeBytes("\nendstream\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF\n".getBytes(StandardCharsets.ISO_8859_1));
        return out.toByteArray();
    }
}
