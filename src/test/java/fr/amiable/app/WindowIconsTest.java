package fr.amiable.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** The icons made from the one drawing are in the application, each a picture of the size its name tells. */
class WindowIconsTest {

    @Test
    void eachIconIsASquareOfItsSize() throws IOException {
        List<String> sizes = new ArrayList<>();
        for (String address : WindowIcons.addresses()) {
            BufferedImage picture = ImageIO.read(URI.create(address).toURL());
            sizes.add(picture.getWidth() + "x" + picture.getHeight());
        }

        assertThat(sizes).containsExactly("16x16", "32x32", "48x48", "128x128");
    }
}
