package fr.amiable.document.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.bundle.BundleReport;
import fr.amiable.bundle.BundledExhibit;
import fr.amiable.document.source.Pictures;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A saved conversation with a photo that can no longer be unpacked does not stop the bundle. */
class DamagedArchiveTest {

    private static final String CHAT =
            "12/03/2026, 09:15 - Anne: La porte est posée.\n" + "12/03/2026, 09:17 - Vous: IMG-1.jpg (fichier joint)\n";
    private static final int LOCAL_HEADER = 30;
    private static final byte NO_SUCH_BLOCK = 7;

    @TempDir
    private Path folder;

    @Test
    void theOtherPagesAreThereAndThePhotoIsSaidMissing() throws IOException {
        Path source = Files.write(folder.resolve("conversation.zip"), damaged());

        BundleReport report = Bundling.of(folder.resolve("dossier.pdf"), source);

        assertThat(report.exhibits()).hasSize(2).allMatch(exhibit -> exhibit.pages() > 0);
        assertThat(report.exhibits())
                .flatExtracting(BundledExhibit::warnings)
                .anyMatch(words -> words.contains("n’a pas pu être joint"));
    }

    private static byte[] damaged() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int photo;
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("WhatsApp - Anne.txt"));
            zip.write(CHAT.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
            photo = out.size();
            zip.putNextEntry(new ZipEntry("IMG-1.jpg"));
            zip.write(Pictures.jpeg(60, 40));
        }
        byte[] bytes = out.toByteArray();
        bytes[photo + LOCAL_HEADER + "IMG-1.jpg".length()] = NO_SUCH_BLOCK;
        return bytes;
    }
}
