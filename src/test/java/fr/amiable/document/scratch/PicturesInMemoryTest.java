package fr.amiable.document.scratch;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.api.Test;

/** The JDK and the libraries read and write pictures without a temporary file. */
class PicturesInMemoryTest {

    @Test
    void picturesPassThroughTheMemory() throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        List<Path> before = temporary();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(written)) {
            ImageIO.write(new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB), "png", out);
            assertThat(temporary()).isEqualTo(before);
        }
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(written.toByteArray()))) {
            assertThat(in.read()).isEqualTo(0x89);
            assertThat(temporary()).isEqualTo(before);
        }
        assertThat(ImageIO.getUseCache()).isFalse();
    }

    private static List<Path> temporary() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().matches("(?i).*(imageio|twelve|cache).*"))
                    .sorted()
                    .toList();
        }
    }
}
