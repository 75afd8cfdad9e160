package fr.amiable.document.source;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.common.Texts;
import fr.amiable.letter.stationery.Drawings;
import fr.amiable.letter.stationery.HeadPicture;
import fr.amiable.letter.stationery.PictureRefused;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures from anywhere become small and plain, or are refused in words. */
class HeadPicturesTest {

    @TempDir
    private Path folder;

    private final HeadPictures pictures = new HeadPictures();

    @Test
    void aTransparentDrawingStaysADrawingOnWhite() throws IOException {
        HeadPicture kept = pictures.read(Drawings.logo(folder, "logo.png", 600, 200));

        BufferedImage seen = ImageIO.read(new ByteArrayInputStream(kept.bytes()));
        assertThat(kept.isPng()).isTrue();
        assertThat(seen.getColorModel().hasAlpha()).isFalse();
        assertThat(seen.getRGB(190, 5) & 0xffffff).isEqualTo(0xffffff);
        assertThat(seen.getRGB(100, 100) & 0xffffff).isEqualTo(0x1d3f8a);
        assertThat(kept.width()).isEqualTo(600);
        assertThat(kept.height()).isEqualTo(200);
    }

    @Test
    void aLargePhotographIsMadeSmallEnoughForEveryLetter() throws IOException {
        BufferedImage noise = new BufferedImage(3000, 2000, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(7);
        for (int y = 0; y < 2000; y++) {
            for (int x = 0; x < 3000; x++) {
                noise.setRGB(x, y, random.nextInt(0x1000000));
            }
        }
        Path file = folder.resolve("photo.jpg");
        ImageIO.write(noise, "jpg", file.toFile());

        HeadPicture kept = pictures.read(file);
        assertThat(kept.width()).isEqualTo(960);
        assertThat(kept.height()).isEqualTo(640);
        assertThat(kept.bytes().length).isLessThan(700_000);
    }

    @Test
    void whatIsNeitherAPngNorAJpegIsNamed() throws IOException {
        for (String content :
                new String[] {"%PDF-1.7\n", "<svg xmlns='http://www.w3.org/2000/svg'/>", "GIF89a....", ""}) {
            assertThat(refusal(file("logo.png", content.getBytes(StandardCharsets.ISO_8859_1))))
                    .startsWith("« logo.png » n’est ni une image PNG ni une image JPEG");
        }
    }

    @Test
    void aPictureCutAtAnyPlaceIsRefused() throws IOException {
        for (String name : new String[] {"logo.png", "logo.jpg"}) {
            byte[] whole = Files.readAllBytes(Drawings.logo(folder, name, 600, 200));
            for (int tenth = 1; tenth < 10; tenth++) {
                Path cut = file("coupe-" + name, Arrays.copyOf(whole, whole.length * tenth / 10));
                assertThat(refusal(cut)).as("%s, %s tenths", name, tenth).contains("Rien n’a changé.");
            }
        }
    }

    @Test
    void aPictureThatSaysItIsHugeIsRefusedBeforeItIsUnpacked() throws IOException {
        assertThat(refusal(file("bombe.png", pngOf(60_000, 60_000))))
                .isEqualTo(
                        "« bombe.png » a 60000 × 60000 points, plus de 25 millions : réduisez l’image. Rien n’a changé.");
    }

    @Test
    void aHeavyFileIsRefusedBeforeItIsRead() throws IOException {
        byte[] heavy = Arrays.copyOf(pngOf(100, 100), 5_000_001);
        assertThat(refusal(file("lourd.png", heavy))).contains("pèse plus de 5 Mo");
    }

    @Test
    void aPictureTooSmallToBePrintedIsRefused() {
        assertThat(refusal(Drawings.logo(folder, "petit.png", 30, 12))).contains("n’a que 30 × 12 points");
    }

    @Test
    void aFileThatIsNoLongerThereIsRefused() {
        assertThat(refusal(folder.resolve("parti.png"))).contains("« parti.png » ne peut pas être lue");
    }

    @Test
    void damagedPicturesAreNeverAnythingButRefusedOrDrawn() throws IOException {
        Random random = new Random(20_261_124);
        for (String name : new String[] {"logo.png", "logo.jpg"}) {
            byte[] whole = Files.readAllBytes(Drawings.logo(folder, name, 200, 80));
            for (int round = 0; round < 300; round++) {
                byte[] damaged = whole.clone();
                for (int hit = 0; hit < 1 + random.nextInt(8); hit++) {
                    damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
                }
                assertThat(drawnOrRefused(file("abime-" + name, damaged))).isTrue();
            }
        }
    }

    private boolean drawnOrRefused(Path file) {
        try {
            return pictures.read(file).width() <= 960;
        } catch (PictureRefused refused) {
            return true;
        }
    }

    private String refusal(Path file) {
        try {
            pictures.read(file);
        } catch (PictureRefused refused) {
            return refused.message(new Texts()).replace('\u00a0', ' ').replace('\u202f', ' ');
        }
        throw new AssertionError("taken: " + file);
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    /** A PNG whose head tells a size and whose pixels are missing. */
    private static byte[] pngOf(int width, int height) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        byte[] head = ByteBuffer.allocate(17)
                .put("IHDR".getBytes(StandardCharsets.ISO_8859_1))
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        CRC32 sum = new CRC32();
        sum.update(head);
        out.write(ByteBuffer.allocate(4).putInt(13).array());
        out.write(head);
        out.write(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
        return out.toByteArray();
    }
}
