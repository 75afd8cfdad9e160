package fr.amiable.document.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.amiable.common.Texts;
import fr.amiable.document.PaperPdf;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavedConversationTest {

    private static final PaperPdf PAPER = new PaperPdf();
    private static final String CHAT = "12/03/2026, 09:15 - Anne: La porte est posée.\n"
            + "12/03/2026, 09:16 - Anne: IMG-1.jpg (fichier joint)\n"
            + "12/03/2026, 09:20 - Marc: IMG-2.jpg (fichier joint)\n"
            + "12/03/2026, 09:21 - Marc: devis.pdf (fichier joint)\n";

    private final PageSources sources = new PageSources(new Texts(), () -> PAPER);
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    @Test
    void picturesStandWhereTheyWereSentAndEveryFileIsAPiece() throws Exception {
        files.put("autre.png", Pictures.written(Pictures.flag(20, 20, BufferedImage.TYPE_INT_RGB), "png"));
        files.put("Discussion WhatsApp avec Marc.txt", CHAT.getBytes(StandardCharsets.UTF_8));
        files.put("IMG-2.jpg", Pictures.jpegHeld(400, 300, 6));
        files.put("img-1.JPG", Pictures.jpeg(400, 300));
        try (ExhibitPages pages = sources.open(ExhibitFile.of("conversation.zip", zip()), List.of())) {
            assertThat(flat(pages))
                    .contains("Conversation", "La porte est posée.")
                    .contains("Fichier n° 1 : IMG-1.jpg", "Fichier n° 2 : IMG-2.jpg")
                    .contains("Fichier envoyé, non enregistré avec la conversation : devis.pdf");
            assertThat(pages.warnings()).singleElement().asString().startsWith("1 fichier cité n’a pas été enregistré");
            assertThat(pages.parts())
                    .extracting(ExhibitFile::name)
                    .containsExactly("img-1.JPG", "IMG-2.jpg", "autre.png");
            assertThat(pages.parts().get(1).bytes()).isEqualTo(files.get("IMG-2.jpg"));
            assertThat(pictures(pages)).containsExactlyInAnyOrder("400x300", "300x400");
        }
    }

    @Test
    void messagesCopiedFromAnAndroidTelephoneAreATranscriptWithTheirPictures() throws Exception {
        String picture = Base64.getEncoder().encodeToString(Pictures.jpeg(40, 30));
        String copy = "<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>\n<!--SMS Backup &amp; Restore-->\n"
                + "<smses count=\"3\"><sms address=\"+33612345678\" date=\"1773307200000\" type=\"2\""
                + " body=\"C’est réglé ? &#55357;&#56832;\" contact_name=\"Marc Loiseau\" />"
                + "<sms address=\"+33612345678\" date=\"1773303300000\" type=\"1\" body=\"La porte est rayée.\""
                + " contact_name=\"Marc Loiseau\" />"
                + "<mms date=\"1773307260000\" msg_box=\"1\" address=\"+33612345678\" contact_name=\"null\"><parts>"
                + "<part seq=\"-1\" ct=\"application/smil\" text=\"smil\" />"
                + "<part seq=\"0\" ct=\"image/jpeg\" cl=\"IMG-9.jpg\" data=\"" + picture + "\" />"
                + "<part seq=\"1\" ct=\"text/plain\" text=\"Voyez la photo.\" /></parts></mms></smses>";

        try (ExhibitPages pages =
                sources.open(ExhibitFile.of("sms.xml", copy.getBytes(StandardCharsets.UTF_8)), List.of())) {
            assertThat(flat(pages))
                    .containsSubsequence(
                            "La porte est rayée.", "C’est réglé ?", "Fichier n° 1 : IMG-9.jpg", "Voyez la photo.")
                    .contains("Marc Loiseau", "Titulaire du téléphone, à Marc Loiseau", "+33612345678")
                    .contains("12 mars 2026", "09:15", "10:20")
                    .doesNotContain("smil");
            assertThat(pages.parts()).extracting(ExhibitFile::name).containsExactly("IMG-9.jpg");
        }
    }

    @Test
    void otherDataAndWinmailAreRefusedWithWhatToDo() {
        assertThatThrownBy(() -> sources.open(
                        ExhibitFile.of("smses.xml", "<smses count='0'></smses>".getBytes(StandardCharsets.UTF_8)),
                        List.of()))
                .isInstanceOfSatisfying(
                        PagesRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(NoPages.XML));
        assertThatThrownBy(() -> sources.open(
                        ExhibitFile.of("winmail.dat", new byte[] {0x78, (byte) 0x9f, 0x3e, 0x22, 1, 0}), List.of()))
                .isInstanceOfSatisfying(
                        PagesRefused.class,
                        refused -> assertThat(refused.remedy(new Texts())).contains("renvoyer son message"));
    }

    @Test
    void anArchiveOnTheDiskIsReadInTheSameWay(@TempDir Path folder) throws Exception {
        files.put(
                "_chat.txt",
                "[12/03/2026 09:15:02] Anne: a\n[12/03/2026 09:15:03] Marc: b\n".getBytes(StandardCharsets.UTF_8));
        files.put("photo.jpg", Pictures.jpeg(64, 48));
        Path archive = Files.write(folder.resolve("chat.zip"), zip());
        try (ExhibitPages pages = sources.open(ExhibitFile.of(archive), List.of())) {
            assertThat(flat(pages)).contains("1 · 09:15:02 · Anne a");
            try (ExhibitPages photo = sources.open(pages.parts().get(0), List.of())) {
                assertThat(photo.document().getNumberOfPages()).isEqualTo(1);
            }
        }
    }

    @Test
    void aPictureThatCannotBeReadIsNamedAndStaysAPiece() throws Exception {
        files.put("chat.txt", CHAT.getBytes(StandardCharsets.UTF_8));
        files.put("IMG-1.jpg", "pas une image".getBytes(StandardCharsets.UTF_8));
        try (ExhibitPages pages = sources.open(ExhibitFile.of("chat.zip", zip()), List.of())) {
            assertThat(flat(pages)).contains("Fichier n° 1 : IMG-1.jpg");
            assertThat(pages.parts()).hasSize(1);
        }
    }

    @Test
    void anyOtherArchiveIsStillRefused() throws Exception {
        files.put("lisez-moi.txt", "Bonjour".getBytes(StandardCharsets.UTF_8));
        byte[] other = zip();
        assertThatThrownBy(() -> sources.open(ExhibitFile.of("a.zip", other), List.of()))
                .isInstanceOfSatisfying(
                        PagesRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(NoPages.ZIP));
        byte[] cut = Arrays.copyOf(other, other.length / 2);
        assertThatThrownBy(() -> sources.open(ExhibitFile.of("a.zip", cut), List.of()))
                .isInstanceOf(PagesRefused.class);
    }

    private byte[] zip() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return out.toByteArray();
    }

    private static List<String> pictures(ExhibitPages pages) throws IOException {
        List<String> sizes = new ArrayList<>();
        for (COSName name : pages.document().getPage(0).getResources().getXObjectNames()) {
            if (pages.document().getPage(0).getResources().getXObject(name) instanceof PDImageXObject image) {
                sizes.add(image.getWidth() + "x" + image.getHeight());
            }
        }
        return sizes;
    }

    private static String flat(ExhibitPages pages) throws IOException {
        return new PDFTextStripper()
                .getText(pages.document())
                .replaceAll("[\\s\u00a0]+", " ")
                .strip();
    }
}
