package fr.amiable.letter.stationery;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.CubicCurve2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import javax.imageio.ImageIO;

/** Invented logos and signatures as files. */
public final class Drawings {

    private Drawings() {}

    /** A disc and a bar; the ground is transparent in a PNG. */
    public static Path logo(Path folder, String name, int width, int height) {
        return write(folder, name, picture(name, width, height, pen -> {
            pen.setColor(new Color(0x1d3f8a));
            pen.fillOval(0, 0, height, height);
            pen.fillRect(height + height / 4, height / 3, width - height - height / 2, height / 3);
        }));
    }

    /** A stroke of the pen. */
    public static Path hand(Path folder, String name) {
        return write(folder, name, picture(name, 600, 240, pen -> {
            pen.setColor(new Color(0x1b2a52));
            pen.setStroke(new BasicStroke(7, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            pen.draw(new CubicCurve2D.Double(30, 200, 160, -120, 190, 330, 330, 90));
            pen.draw(new CubicCurve2D.Double(330, 90, 420, 10, 380, 260, 570, 120));
        }));
    }

    private static BufferedImage picture(String name, int width, int height, Consumer<Graphics2D> drawing) {
        boolean isPng = name.endsWith("png");
        BufferedImage image =
                new BufferedImage(width, height, isPng ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        if (!isPng) {
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, width, height);
        }
        drawing.accept(pen);
        pen.dispose();
        return image;
    }

    private static Path write(Path folder, String name, BufferedImage image) {
        Path file = folder.resolve(name);
        try {
            ImageIO.write(image, name.endsWith("png") ? "png" : "jpg", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }
}
