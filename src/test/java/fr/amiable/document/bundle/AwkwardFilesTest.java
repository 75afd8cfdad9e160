package fr.amiable.document.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.bundle.BundleReport;
import fr.amiable.bundle.BundledExhibit;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are broken, closed, or do what a file should not: each is shown, or named and attached. */
class AwkwardFilesTest {

    private static final String A4 = "/MediaBox[0 0 595 842]";

    @TempDir
    private Path folder;

    @Test
    void aPageInheritsWhatTheTreeHolds() throws Exception {
        Path source = new RawPdf()
                        .object("<</Type/Catalog/Pages 2 0 R>>")
                        .object("<</Type/Pages/Count 1/Kids[3 0 R]" + A4
                                + "/Rotate 90/Resources<</Font<</F1 5 0 R>>>>>>")
                        .object("<</Type/Page/Parent 2 0 R/Contents 4 0 R>>")
                        .stream("", RawPdf.TEXT)
                        .object("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>")
                        .in(folder, "herite.pdf");

        assertLooksKept(source);
    }

    @Test
    void aPageListedTwiceCountsTwiceAndEachIsStampedWithItsNumber() throws Exception {
        Path source = RawPdf.a4(RawPdf.TEXT)
                .with(2, "<</Type/Pages/Count 2/Kids[3 0 R 3 0 R]>>")
                .in(folder, "double.pdf");

        BundledExhibit exhibit = bundle(source).exhibits().get(0);

        assertThat(exhibit.pages()).isEqualTo(2);
    }

    @Test
    void aPageTreeThatBitesItsTailIsReadOnceAndSaid() throws Exception {
        Path source = RawPdf.a4(RawPdf.TEXT)
                .with(2, "<</Type/Pages/Count 2/Kids[3 0 R 2 0 R]>>")
                .in(folder, "boucle.pdf");

        BundledExhibit exhibit = bundle(source).exhibits().get(0);

        assertThat(exhibit.pages()).isEqualTo(1);
        assertThat(exhibit.warnings()).anyMatch(words -> words.contains("introuvable"));
    }

    @Test
    void aPageWithoutContentIsAWhitePage() throws Exception {
        Path source =
                RawPdf.a4("").with(3, "<</Type/Page/Parent 2 0 R" + A4 + ">>").in(folder, "blanche.pdf");

        assertLooksKept(source);
    }

    @Test
    void linksOfTwoFilesThatUseTheSameNameStayInTheirOwnFile() throws Exception {
        BundleReport report = Bundling.of(folder.resolve("b.pdf"), named("un.pdf"), named("deux.pdf"));

        try (PDDocument bundle = Loader.loadPDF(report.file().toFile())) {
            for (BundledExhibit exhibit : report.exhibits()) {
                PDAnnotation link =
                        bundle.getPage(exhibit.firstPage() - 1).getAnnotations().get(0);
                Object target = ((PDAnnotationLink) link).getDestination().getCOSObject();
                assertThat(((COSArray) target).getObject(0))
                        .isSameAs(bundle.getPage(exhibit.firstPage()).getCOSObject());
            }
        }
    }

    @Test
    void nothingActsByItself() throws Exception {
        Path source = RawPdf.a4(RawPdf.TEXT)
                .with(1, "<</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>/AA 6 0 R>>")
                .with(
                        3,
                        "<</Type/Page/Parent 2 0 R" + A4 + "/AA<</O 6 0 R>>/Contents 4 0 R/Annots["
                                + "<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/Launch/F(calc.exe)>>>>"
                                + "<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/AA<</E 6 0 R>>"
                                + "/A<</S/URI/URI(https://example.org)/Next 6 0 R>>>>]"
                                + "/Resources<</Font<</F1 5 0 R>>>>>>")
                .object("<</S/JavaScript/JS(app.alert\\(2\\))>>")
                .in(folder, "actif.pdf");

        BundleReport report = bundle(source);

        String everything = plain(report.file());
        assertThat(everything).contains("example.org").doesNotContain("JavaScript", "Launch", "OpenAction", "alert");
        assertThat(everything).doesNotContain("calc.exe");
    }

    @Test
    void aHiddenLayerStaysHidden() throws Exception {
        Path source = RawPdf.page(A4 + "", "/OC /L1 BDC 1 0 0 rg 100 100 300 300 re f EMC " + RawPdf.TEXT)
                .with(1, "<</Type/Catalog/Pages 2 0 R/OCProperties<</OCGs[6 0 R]/D<</OFF[6 0 R]>>>>>>")
                .with(
                        3,
                        "<</Type/Page/Parent 2 0 R" + A4 + "/Contents 4 0 R"
                                + "/Resources<</Font<</F1 5 0 R>>/Properties<</L1 6 0 R>>>>>>")
                .object("<</Type/OCG/Name(Cache)>>")
                .in(folder, "calques.pdf");

        assertLooksKept(source);
        BufferedImage page = PageLooks.stamped(folder.resolve("dossier.pdf"), 2);
        assertThat(page.getRGB(250, 600) & 0xffffff).isEqualTo(0xffffff);
    }

    @Test
    void fieldsOfTwoFormsWithTheSameNameKeepTheirOwnValues() throws Exception {
        Path one = form("un.pdf", "PREMIER");
        Path two = form("deux.pdf", "SECOND");

        BundleReport report = Bundling.of(folder.resolve("b.pdf"), one, two);

        String everything = plain(report.file());
        assertThat(everything).contains("PREMIER", "SECOND").doesNotContain("AcroForm", "/Widget");
    }

    @Test
    void aFieldWithoutALookIsDrawnWithItsValue() throws Exception {
        Path source = RawPdf.a4("")
                .with(
                        1,
                        "<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[6 0 R]/DR<</Font<</F1 5 0 R>>>>"
                                + "/DA(/F1 12 Tf 0 g)>>>>")
                .with(3, "<</Type/Page/Parent 2 0 R" + A4 + "/Annots[6 0 R]>>")
                .object("<</Type/Annot/Subtype/Widget/FT/Tx/T(nom)/V(Montant 1200)/Rect[60 400 400 430]"
                        + "/P 3 0 R/F 4/DA(/F1 12 Tf 0 g)>>")
                .in(folder, "formulaire.pdf");

        BundleReport report = bundle(source);

        assertThat(AwkwardPagesTest.words(
                        report.file(), report.exhibits().get(0).firstPage()))
                .contains("Montant 1200");
    }

    @Test
    void anXfaFormIsSaidAndItsOriginalAttached() throws Exception {
        Path source =
                RawPdf.a4(RawPdf.TEXT).with(1, "<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[]/XFA 6 0 R>>>>").stream(
                                "", "<xdp/>")
                        .in(folder, "xfa.pdf");

        BundleReport report = bundle(source);

        assertThat(report.exhibits().get(0).warnings()).anyMatch(words -> words.contains("XFA"));
        assertThat(attached(report.file())).containsKey("Piece-1_xfa.pdf");
    }

    @Test
    void aSignedFileIsSaidToLoseItsSignatureAndItsOriginalIsAttachedWhole() throws Exception {
        Path source = RawPdf.a4(RawPdf.TEXT)
                .with(1, "<</Type/Catalog/Pages 2 0 R/AcroForm<</SigFlags 3/Fields[6 0 R]>>>>")
                .object("<</Type/Annot/Subtype/Widget/FT/Sig/T(s)/V 7 0 R/Rect[0 0 0 0]/P 3 0 R>>")
                .object("<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/adbe.pkcs7.detached/Contents<00>"
                        + "/ByteRange[0 1 2 3]>>")
                .in(folder, "signe.pdf");

        BundleReport report = bundle(source);

        assertThat(report.exhibits().get(0).warnings()).anyMatch(words -> words.contains("Signature"));
        assertThat(attached(report.file())
                        .get("Piece-1_signe.pdf")
                        .getEmbeddedFile()
                        .toByteArray())
                .isEqualTo(Files.readAllBytes(source));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "secret"})
    void aProtectedFileOpensByItsOwnersLeaveOrWithItsPassword(String password) throws Exception {
        assertThat(bundle(protectedBy(password)).exhibits().get(0).refusal()).isEmpty();
    }

    @Test
    void aFileWhosePasswordIsNotKnownIsNamedAndAttached() throws Exception {
        assertRefused(protectedBy("autre"), "mot de passe");
    }

    @Test
    void aFileClosedForACertificateIsRefusedByName() throws Exception {
        Path source = RawPdf.a4(RawPdf.TEXT)
                .object("<</Filter/Adobe.PubSec/SubFilter/adbe.pkcs7.s4/V 2/Length 128/Recipients[<00>]>>")
                .trailer("/Encrypt 6 0 R/ID[<00><00>]")
                .in(folder, "certificat.pdf");

        assertRefused(source, "certificat");
    }

    @Test
    void aFileThatWasCutIsSaidToBeCut() throws Exception {
        byte[] whole = RawPdf.a4(RawPdf.TEXT).bytes();
        Path source = Files.write(folder.resolve("coupe.pdf"), Arrays.copyOf(whole, whole.length - 120));

        BundledExhibit exhibit = bundle(source).exhibits().get(0);

        assertThat(exhibit.refusal().isPresent()
                        || exhibit.warnings().stream().anyMatch(words -> words.contains("tronqué")))
                .isTrue();
    }

    @Test
    void aFileCutAtItsFirstObjectsIsNamedAndAttached() throws Exception {
        byte[] whole = RawPdf.a4(RawPdf.TEXT).bytes();

        assertRefused(Files.write(folder.resolve("debut.pdf"), Arrays.copyOf(whole, 40)), "endommagé");
    }

    @Test
    void anEmptyFileIsNamed() throws Exception {
        assertRefused(Files.write(folder.resolve("vide.pdf"), new byte[0]), "vide");
    }

    @Test
    void aPhotoOfAnIphoneIsSaidNotToBeReadableAndWhatToDo() throws Exception {
        Path photo = Files.writeString(folder.resolve("IMG_1.HEIC"), "\0\0\0\u0018ftypheic\0\0\0\0mif1heic");

        assertRefused(photo, "HEIC");
        assertThat(bundle(photo).exhibits().get(0).refusal().orElseThrow()).contains("Le plus compatible");
    }

    @Test
    void aPdfUnderTheNameOfAPictureIsReadForWhatItIs() throws Exception {
        assertLooksKept(RawPdf.a4(RawPdf.TEXT).in(folder, "photo.jpg"));
    }

    @Test
    void garbageBeforeAndAfterDoesNotHideThePages() throws Exception {
        byte[] whole = RawPdf.a4(RawPdf.TEXT).bytes();
        byte[] noise = "bruit ".repeat(30).getBytes(StandardCharsets.US_ASCII);
        byte[] all = new byte[noise.length * 2 + whole.length];
        System.arraycopy(noise, 0, all, 0, noise.length);
        System.arraycopy(whole, 0, all, noise.length, whole.length);
        System.arraycopy(noise, 0, all, noise.length + whole.length, noise.length);

        BundledExhibit exhibit =
                bundle(Files.write(folder.resolve("bruit.pdf"), all)).exhibits().get(0);

        assertThat(exhibit.refusal()).isEmpty();
    }

    @Test
    void aWebPageNamedPdfIsTakenForWhatItIs() throws Exception {
        Path source = Files.writeString(folder.resolve("page.pdf"), "<html><body>Bonjour</body></html>");

        BundledExhibit exhibit = bundle(source).exhibits().get(0);

        assertThat(exhibit.pages()).isEqualTo(1);
        assertThat(exhibit.fingerprint()).isPresent();
    }

    @Test
    void aFileThatIsNotThereIsNamedOnAPage() throws Exception {
        BundledExhibit exhibit = bundle(folder.resolve("absent.pdf")).exhibits().get(0);

        assertThat(exhibit.refusal()).isPresent();
        assertThat(exhibit.pages()).isEqualTo(1);
        assertThat(exhibit.fingerprint()).isEmpty();
    }

    @Test
    void oneBrokenFileDoesNotTouchTheOthers() throws Exception {
        Path good = RawPdf.a4(RawPdf.TEXT).in(folder, "bon.pdf");
        Path loop = RawPdf.a4(RawPdf.TEXT)
                .with(5, "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Loop[[[6 0 R]]]>>")
                .object("[6 0 R 7 0 R]")
                .object("<</Kids[7 0 R 6 0 R 8 0 R]>>")
                .object("<</Length 4000>>\nstream\nshort\nendstream")
                .in(folder, "noeuds.pdf");

        BundleReport report = Bundling.of(folder.resolve("dossier.pdf"), good, loop, good);

        assertThat(report.exhibits()).extracting(BundledExhibit::pages).containsExactly(1, 1, 1);
        assertThat(report.exhibits().get(2).refusal()).isEmpty();
        assertThat(Bundling.faults(report.file())).isEmpty();
    }

    private Path named(String name) throws IOException {
        return RawPdf.a4(RawPdf.TEXT)
                .with(1, "<</Type/Catalog/Pages 2 0 R/Names<</Dests<</Names[(suite)[6 0 R/Fit]]>>>>>>")
                .with(2, "<</Type/Pages/Count 2/Kids[3 0 R 6 0 R]>>")
                .with(
                        3,
                        "<</Type/Page/Parent 2 0 R" + A4 + "/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>"
                                + "/Annots[<</Type/Annot/Subtype/Link/Rect[0 0 99 99]/A<</S/GoTo/D(suite)>>>>]>>")
                .object("<</Type/Page/Parent 2 0 R" + A4 + ">>")
                .in(folder, name);
    }

    private Path form(String name, String value) throws IOException {
        String look = "BT /F1 12 Tf 2 8 Td (" + value + ") Tj ET";
        return RawPdf.a4("")
                .with(1, "<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[6 0 R]>>>>")
                .with(3, "<</Type/Page/Parent 2 0 R" + A4 + "/Annots[6 0 R]>>")
                .object("<</Type/Annot/Subtype/Widget/FT/Tx/T(nom)/V(" + value + ")/Rect[60 400 400 430]/P 3 0 R"
                        + "/F 4/AP<</N 7 0 R>>>>")
                .stream("/BBox[0 0 340 30]/Resources<</Font<</F1 5 0 R>>>>", look)
                .in(folder, name);
    }

    private Path protectedBy(String password) throws IOException {
        Path file = folder.resolve("protege.pdf");
        try (PDDocument document = Loader.loadPDF(RawPdf.a4(RawPdf.TEXT).bytes())) {
            StandardProtectionPolicy policy =
                    new StandardProtectionPolicy("proprietaire", password, new AccessPermission());
            policy.setEncryptionKeyLength(256);
            document.protect(policy);
            document.save(file.toFile());
        }
        return file;
    }

    private BundleReport bundle(Path source) {
        return Bundling.of(folder.resolve("dossier.pdf"), source);
    }

    private void assertLooksKept(Path source) throws IOException {
        BundleReport report = bundle(source);
        BufferedImage after =
                PageLooks.withoutStamp(report.file(), report.exhibits().get(0).firstPage() - 1);
        try (PDDocument document = Loader.loadPDF(source.toFile())) {
            assertThat(PageLooks.differences(PageLooks.of(document, 0), after)).isZero();
        }
    }

    private void assertRefused(Path source, String reason) throws IOException {
        BundleReport report = bundle(source);
        BundledExhibit exhibit = report.exhibits().get(0);
        assertThat(report.refused()).containsExactly(exhibit);
        assertThat(exhibit.refusal().orElseThrow()).contains(reason);
        assertThat(AwkwardPagesTest.words(report.file(), exhibit.firstPage()).replace('\n', ' '))
                .contains(source.getFileName().toString(), "Pièce n° 1");
        Map<String, PDComplexFileSpecification> attached = attached(report.file());
        assertThat(attached.get("Piece-1_" + source.getFileName())
                        .getEmbeddedFile()
                        .toByteArray())
                .isEqualTo(Files.readAllBytes(source));
    }

    private static Map<String, PDComplexFileSpecification> attached(Path bundle) throws IOException {
        PDDocument document = Loader.loadPDF(Files.readAllBytes(bundle));
        PDEmbeddedFilesNameTreeNode files =
                document.getDocumentCatalog().getNames().getEmbeddedFiles();
        return files.getNames();
    }

    /** All objects of the file, without compression. */
    private String plain(Path bundle) throws IOException {
        try (PDDocument document = Loader.loadPDF(bundle.toFile())) {
            StringBuilder all = new StringBuilder();
            for (COSObjectKey key :
                    List.copyOf(document.getDocument().getXrefTable().keySet())) {
                COSBase object = document.getDocument().getObjectFromPool(key).getObject();
                all.append(object).append('\n');
                if (object instanceof COSStream stream && !COSName.OBJ_STM.equals(stream.getCOSName(COSName.TYPE))) {
                    all.append(new String(PageContent.decoded(stream), StandardCharsets.ISO_8859_1));
                }
            }
            return all.toString();
        }
    }
}
