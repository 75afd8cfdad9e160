package fr.amiable.document.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.amiable.common.Texts;
import fr.amiable.document.PaperPdf;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureKindsTest {

    private static final String WEBP =
            "UklGRjwAAABXRUJQVlA4TC8AAAAvO8AJABcgEEjaH3qN+RcQFPk/2vwHXwoUtW0DleSxDeJwFkCfEf2fgM/HXA5UFQA=";

    private static final String INKS_JPEG =
            "/9j/7gAOQWRvYmUAZAAAAAAC/9sAQwADAgICAgIDAgICAwMDAwQGBAQEBAQIBgYFBgkICgoJCAkJCgwPDAoLDgsJCQ"
                    + "0RDQ4PEBAREAoMEhMSEBMPEBAQ/9sAQwEDAwMEAwQIBAQIEAsJCxAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ"
                    + "EBAQEBAQEBAQEBAQEBAQEBAQEBAQ/8AAFAgAKAA8BAERAAIRAQMRAQQRAP/EABkAAQEAAwEAAAAAAAAAAAAAAAAIBQ"
                    + "YJB//EAC8QAQAAAAcPBQAAAAAAAAAAAAADBRIYZ6XjAQIGBxETFBYXN2WDpLPiBCMxMkH/xAAbAQEAAgIDAAAAAAAA"
                    + "AAAAAAAABwkFCAQGCv/EADYRAQAAAAYNDQEBAAAAAAAAAAABAxGk4+QEBQYSExQXGBlkZWajAgcIFSExMjU3goSytC"
                    + "NR/9oADgQBAAIRAxEEAAA/AKITmqqdUwAAadjf3dxtyO/Bs3c55nFe76wtnOht622l+T+SPE1pSXrAAAACxUJPMaAA"
                    + "A07G/u7jbkd+DZu5zzOK931hbOdDb1ttL8n8keJrSkvWAAAAHQTZVx7pfNVdnn7EnNXUp5pe2JvThsq490vmZ5+xJz"
                    + "VzNL2xN6cNlXHul8zPP2JOauZpe2JvTjDYX4iNa8HfVxBrVoulZv3dBlyZMJe3/wBc5cy5ZOT5/XNtb02+r7J5Nk9R"
                    + "X17L2Y1J3wQwd+Lw/wCpP5m+ZLJJdtYV2OPYzi2E/ngsHfYSJjIrx4TlySX994YZZJOyWWA81mSUm1Lbu06QDd2d1V"
                    + "vXlo1Hi0YTJKTaltzSAbuzuqmWjUeLRhMkpNqW3NIBu7O6qZaNR4tGEySk2pbc0gG7s7qplo1Hi0YqFXKgwAAAAAAA"
                    + "AAAAAAAAAAAAAf/Z";

    private final PageSources sources = new PageSources(new Texts(), PaperPdf::new);

    static Stream<Arguments> pictures() {
        return Stream.of(
                Arguments.of("png of 8 bits", Pictures.written(flag(BufferedImage.TYPE_INT_RGB), "png")),
                Arguments.of("png with alpha", Pictures.written(flag(BufferedImage.TYPE_INT_ARGB), "png")),
                Arguments.of("png with a palette", Pictures.written(flag(BufferedImage.TYPE_BYTE_INDEXED), "png")),
                Arguments.of("bmp", Pictures.written(flag(BufferedImage.TYPE_INT_RGB), "bmp")),
                Arguments.of("gif", Pictures.written(flag(BufferedImage.TYPE_BYTE_INDEXED), "gif")),
                Arguments.of("tiff", Pictures.written(flag(BufferedImage.TYPE_INT_RGB), "tiff")),
                Arguments.of("webp", Base64.getDecoder().decode(WEBP)),
                Arguments.of("png of 16 bits", PngFiles.deep(60, 40)),
                Arguments.of("png of 16 bits with alpha", PngFiles.deepWithAlpha(60, 40)),
                Arguments.of("png interlaced", PngFiles.interlaced(60, 40)),
                Arguments.of("png with a palette of 2 bits", PngFiles.palette(60, 40, 2)),
                Arguments.of("png with a palette of 4 bits", PngFiles.palette(60, 40, 4)),
                Arguments.of("jpeg of four inks", Base64.getDecoder().decode(INKS_JPEG)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void pictures(String kind, byte[] file) throws Exception {
        try (ExhibitPages pages = sources.open(ExhibitFile.of(kind + ".pdf", file), List.of())) {
            assertThat(pages.warnings()).isEmpty();
            BufferedImage seen = new PDFRenderer(pages.document()).renderImage(0);
            assertThat(colour(seen, -10, -7)).as("top left").isEqualTo("red");
            assertThat(colour(seen, 10, -7)).as("top right").isEqualTo("green");
            assertThat(colour(seen, -10, 7)).as("bottom left").isEqualTo("blue");
            assertThat(colour(seen, 10, 7)).as("bottom right").isEqualTo("blue");
            assertThat(colour(seen, 60, 60)).as("around").isEqualTo("white");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 8, 16})
    void theRowsOfAGrayPngAreCopiedAsTheyAre(int depth) throws Exception {
        byte[] file = PngFiles.gray(24, 10, depth);
        try (ExhibitPages pages = sources.open(ExhibitFile.of("scan.png", file), List.of())) {
            COSStream image = image(pages);
            byte[] packed = image.createRawInputStream().readAllBytes();
            assertThat(new String(file, StandardCharsets.ISO_8859_1))
                    .contains(new String(packed, StandardCharsets.ISO_8859_1));
            COSDictionary rows = image.getCOSDictionary(COSName.DECODE_PARMS);
            assertThat(rows.getInt(COSName.PREDICTOR)).isEqualTo(15);
            BufferedImage seen = new PDFRenderer(pages.document()).renderImage(0);
            int x = seen.getWidth() / 2;
            int y = seen.getHeight() / 2;
            assertThat(new Color(seen.getRGB(x - 5, y)).getRed()).as("left").isLessThan(10);
            assertThat(new Color(seen.getRGB(x + 5, y)).getRed()).as("right").isGreaterThan(245);
        }
    }

    @Test
    void packedRowsInSeveralPiecesAreJoined() throws Exception {
        byte[] whole = PngFiles.gray(200, 100, 8);
        byte[] pieces = PngFiles.inPieces(whole, 7);
        try (ExhibitPages one = sources.open(ExhibitFile.of("a.png", whole), List.of());
                ExhibitPages many = sources.open(ExhibitFile.of("b.png", pieces), List.of())) {
            assertThat(pieces.length).isGreaterThan(whole.length + 12);
            assertThat(image(many).createRawInputStream().readAllBytes())
                    .isEqualTo(image(one).createRawInputStream().readAllBytes());
        }
    }

    @Test
    void transparentPartsAreSeenAsPaper() throws Exception {
        BufferedImage hole = flag(BufferedImage.TYPE_INT_ARGB);
        hole.setRGB(0, 0, 0);
        for (int x = 0; x < 30; x++) {
            for (int y = 0; y < 20; y++) {
                hole.setRGB(x, y, 0x00ff0000);
            }
        }
        for (byte[] file : List.of(
                Pictures.written(hole, "png"), PngFiles.paletteWithHole(60, 40), PngFiles.oneColourHidden(60, 40))) {
            try (ExhibitPages pages = sources.open(ExhibitFile.of("logo.png", file), List.of())) {
                BufferedImage seen = new PDFRenderer(pages.document()).renderImage(0);
                assertThat(colour(seen, -10, -7)).isEqualTo("white");
                assertThat(colour(seen, 10, -7)).isEqualTo("green");
                assertThat(colour(seen, 10, 7)).isEqualTo("blue");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {BufferedImage.TYPE_INT_RGB, BufferedImage.TYPE_INT_ARGB})
    void aPngCutShortIsShownWithAWarning(int type) throws Exception {
        byte[] file = PngFiles.inPieces(Pictures.written(Pictures.noise(200, 200, type), "png"), 5);
        byte[] cut = Arrays.copyOf(file, file.length * 2 / 3);
        try (ExhibitPages pages = sources.open(ExhibitFile.of("cut.png", cut), List.of())) {
            assertThat(pages.warnings()).singleElement().asString().contains("incomplète");
            assertThat(pages.document().getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void everyPageOfATiffIsAPage() throws Exception {
        byte[] file = Pictures.tiff(
                flag(BufferedImage.TYPE_INT_RGB),
                flag(BufferedImage.TYPE_BYTE_BINARY),
                flag(BufferedImage.TYPE_BYTE_GRAY));
        try (ExhibitPages pages = sources.open(ExhibitFile.of("scan.tif", file), List.of())) {
            assertThat(pages.document().getNumberOfPages()).isEqualTo(3);
            assertThat(pages.warnings()).isEmpty();
        }
    }

    @Test
    void aPictureOfTwentyThousandPixelsASideIsNotUnpacked() throws Exception {
        byte[] file = PngFiles.gray(20_000, 20_000, 1);
        try (ExhibitPages pages = sources.open(ExhibitFile.of("plan.png", file), List.of())) {
            assertThat(image(pages).getInt(COSName.WIDTH)).isEqualTo(20_000);
            assertThat(image(pages).getLength()).isLessThan(file.length);
        }
    }

    @Test
    void aDamagedBitmapIsRefused() {
        byte[] file = Pictures.written(flag(BufferedImage.TYPE_INT_RGB), "bmp");
        assertThatThrownBy(() -> sources.open(ExhibitFile.of("a.bmp", Arrays.copyOf(file, 40)), List.of()))
                .isInstanceOf(PagesRefused.class);
    }

    @ParameterizedTest
    @EnumSource(NoPages.class)
    void everyRefusalSaysWhyAndWhatToDo(NoPages reason) {
        Texts texts = new Texts();
        PagesRefused refused = new PagesRefused(reason);
        assertThat(refused.sentence(texts)).endsWith(".");
        assertThat(refused.remedy(texts)).endsWith(".").isNotEqualTo(refused.sentence(texts));
    }

    private static BufferedImage flag(int type) {
        return Pictures.flag(60, 40, type);
    }

    private static COSStream image(ExhibitPages pages) throws Exception {
        return pages.document()
                .getPage(0)
                .getResources()
                .getXObject(COSName.getPDFName("Im0"))
                .getCOSObject();
    }

    /** Seen so many points from the middle of the page. */
    private static String colour(BufferedImage seen, int right, int down) {
        Color colour = new Color(seen.getRGB(seen.getWidth() / 2 + right, seen.getHeight() / 2 + down));
        String bright = (colour.getRed() > 120 ? "red" : "")
                + (colour.getGreen() > 120 ? "green" : "")
                + (colour.getBlue() > 120 ? "blue" : "");
        return bright.equals("redgreenblue") ? "white" : bright;
    }
}
