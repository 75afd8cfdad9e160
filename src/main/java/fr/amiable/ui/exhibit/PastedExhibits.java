package fr.amiable.ui.exhibit;

import fr.amiable.common.FrenchText;
import fr.amiable.common.Texts;
import fr.amiable.evidence.exhibit.ExhibitCategory;
import fr.amiable.evidence.exhibit.ExhibitDetails;
import fr.amiable.evidence.exhibit.NewExhibit;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javax.imageio.ImageIO;

/** What the owner pastes, as files: a picture as PNG, words as UTF-8 text. */
final class PastedExhibits {

    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH.mm.ss", Locale.FRANCE);

    private final Texts texts;

    PastedExhibits(Texts texts) {
        this.texts = texts;
    }

    /** Written as PNG only when its turn comes. */
    NewExhibit picture(Image picture, LocalDateTime at) {
        return file("ui.exhibits.pastedPicture", at, ".png", () -> png(picture));
    }

    NewExhibit words(String words, LocalDateTime at) {
        byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
        return file("ui.exhibits.pastedText", at, ".txt", () -> bytes);
    }

    private NewExhibit file(String key, LocalDateTime at, String ending, Supplier<byte[]> bytes) {
        ExhibitDetails details = new ExhibitDetails(
                texts.get(key, FrenchText.date(at.toLocalDate())), Optional.empty(), "", ExhibitCategory.OTHER, false);
        String name = texts.get(key, NAME.format(at)) + ending;
        return new NewExhibit(details, name, bytes, Optional.empty());
    }

    private static byte[] png(Image picture) {
        int width = (int) picture.getWidth();
        int height = (int) picture.getHeight();
        int[] pixels = new int[width * height];
        picture.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, width, height, pixels, 0, width);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
