package fr.amiable.letter.words;

import fr.amiable.document.HtmlLetterRenderer;
import fr.amiable.document.PaperPdf;
import fr.amiable.document.source.HeadPictures;
import fr.amiable.letter.stationery.Drawings;
import fr.amiable.letter.stationery.HeadPicture;
import fr.amiable.letter.stationery.InkColour;
import fr.amiable.letter.stationery.LogoPlace;
import fr.amiable.letter.stationery.Margins;
import fr.amiable.letter.stationery.Stationery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Paper with all that an owner can put on it: a logo, a colour, the image of his signature. */
public final class OwnersPaper {

    private static final InkColour BLUE = new InkColour(0x1d3f8a);
    private static final int LOGO_HEIGHT = 18;
    private static final int HAND_HEIGHT = 18;

    private OwnersPaper() {}

    public static HtmlLetterRenderer printer(PaperPdf paper) throws IOException {
        Path folder = Files.createTempDirectory("papier");
        Path logo = Drawings.logo(folder, "logo.png", 600, 200);
        Path hand = Drawings.hand(folder, "main.jpg");
        Optional<HeadPicture> seen = Optional.of(read(logo));
        Optional<HeadPicture> signed = Optional.of(read(hand));
        Files.delete(folder);
        Stationery stationery =
                new Stationery(seen, LogoPlace.ABOVE_NAME, LOGO_HEIGHT, BLUE, signed, HAND_HEIGHT, Margins.SHIPPED);
        return new HtmlLetterRenderer(paper, () -> stationery);
    }

    private static HeadPicture read(Path file) throws IOException {
        HeadPicture picture = new HeadPictures().read(file);
        Files.delete(file);
        return picture;
    }
}
