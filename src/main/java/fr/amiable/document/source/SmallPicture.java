package fr.amiable.document.source;

import fr.amiable.document.source.words.HeldFile;
import fr.amiable.evidence.FileType;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;

/** A picture made small enough to stand within words, upright; the file itself follows on its own page. */
final class SmallPicture {

    private static final int SIDE = 900;
    private static final int SMALL_ENOUGH = 120 * 1024;

    private SmallPicture() {}

    /** Empty when it is no picture, or one that cannot be read. */
    static Optional<HeldFile> of(ExhibitFile file) {
        try {
            byte[] bytes = file.bytes();
            FileType type = FileType.of(bytes);
            return switch (type) {
                case JPEG, PNG, GIF, BMP, WEBP -> small(ExhibitFile.of(file.name(), bytes), type);
                default -> Optional.empty();
            };
        } catch (IOException | PagesRefused | RuntimeException | OutOfMemoryError unread) {
            return Optional.empty();
        }
    }

    private static Optional<HeldFile> small(ExhibitFile file, FileType type) throws IOException, PagesRefused {
        try (PictureFile pictures = PictureFile.open(file)) {
            Orientation orientation = pictures.orientation(0);
            boolean isFit = type == FileType.JPEG && file.size() <= SMALL_ENOUGH && orientation == Orientation.UPRIGHT;
            BufferedImage read = pictures.read(0, Math.max(1, pictures.longestSide(0) / SIDE));
            if (isFit) {
                return Optional.of(new HeldFile(file.name(), file.bytes()));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(upright(read, orientation, SIDE), "jpg", out);
            return Optional.of(new HeldFile(file.name(), out.toByteArray()));
        }
    }

    /** On white, its longest side no longer than {@code side} pixels. */
    static BufferedImage upright(BufferedImage read, Orientation orientation, int side) {
        double scale = Math.min(1, (double) side / Math.max(read.getWidth(), read.getHeight()));
        boolean isOnItsSide = orientation.isOnItsSide();
        int across = Math.max(1, (int) Math.round(scale * (isOnItsSide ? read.getHeight() : read.getWidth())));
        int down = Math.max(1, (int) Math.round(scale * (isOnItsSide ? read.getWidth() : read.getHeight())));
        BufferedImage shown = new BufferedImage(across, down, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = shown.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, across, down);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.transform(new AffineTransform(across, 0, 0, -down, 0, down));
        pen.transform(orientation.matrix());
        pen.drawImage(read, new AffineTransform(1d / read.getWidth(), 0, 0, -1d / read.getHeight(), 0, 1), null);
        pen.dispose();
        return shown;
    }
}
