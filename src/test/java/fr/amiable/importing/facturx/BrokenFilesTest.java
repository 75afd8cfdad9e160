package fr.amiable.importing.facturx;

import static fr.amiable.importing.facturx.FacturXFixtures.INVOICE;
import static fr.amiable.importing.facturx.FacturXFixtures.bytes;
import static fr.amiable.importing.facturx.FacturXFixtures.faultOf;
import static fr.amiable.importing.facturx.FacturXFixtures.pdf;
import static fr.amiable.importing.facturx.FacturXFixtures.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.amiable.common.Texts;
import fr.amiable.importing.Finding;
import fr.amiable.importing.UnreadableFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrokenFilesTest {

    private final String xml = text(INVOICE);
    private final Texts texts = new Texts();

    @Test
    void aTruncatedPdfIsNamed() {
        byte[] whole = pdf("factur-x.xml", bytes(xml));
        assertThat(faultOf(Arrays.copyOf(whole, whole.length / 4)).key()).isEqualTo("pdf.truncated");
    }

    @Test
    void aPdfThatLostOnlyItsEndIsRefusedThoughItsInvoiceCouldBeRead() {
        byte[] whole = pdf("factur-x.xml", bytes(xml));
        assertThat(faultOf(Arrays.copyOf(whole, whole.length - 20)).key()).isEqualTo("pdf.truncated");
    }

    @Test
    void aPdfWithoutAttachmentIsNamed() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            assertThat(faultOf(saved(document)).key()).isEqualTo("pdf.noAttachment");
        }
    }

    @Test
    void aPdfWithAnotherAttachmentNamesIt() {
        assertThat(faultOf(pdf("photo.png", new byte[] {1, 2, 3})).message(texts))
                .contains("photo.png");
    }

    @Test
    void anInvoiceUnderAnUnusualNameIsFoundByItsContent() {
        assertThat(FacturXFixtures.read(pdf("facture 42.xml", bytes(xml))).format())
                .isEqualTo("Factur-X EN 16931");
    }

    @Test
    void anEncryptedPdfIsNamed() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            assertThat(faultOf(saved(document)).key()).isEqualTo("pdf.encrypted");
        }
    }

    @Test
    void aCorruptedXmlIsNamedWithItsLine() {
        Finding fault = faultOf(pdf("factur-x.xml", bytes(xml.replace("</ram:GrandTotalAmount>", ""))));
        assertThat(fault.key()).isEqualTo("xml.notWellFormed");
        assertThat(fault.message(texts)).contains("ligne 11");
    }

    @Test
    void anUnknownEncodingIsNamed() {
        Finding fault = faultOf(xml.replace("encoding=\"UTF-8\"", "encoding=\"UTF-8-W/O-BOM\""));
        assertThat(fault.message(texts)).contains("« UTF-8-W/O-BOM »");
    }

    @Test
    void bytesThatAreNotTheAnnouncedEncodingAreNamed() {
        byte[] latin = xml.replace("’", "'").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(faultOf(latin).message(texts)).contains("annoncé en UTF-8", "ligne 14");
    }

    @Test
    void theAnnouncedEncodingIsFollowed() {
        String latin = xml.replace("’", "'").replace("encoding=\"UTF-8\"", "encoding=\"ISO-8859-1\"");
        assertThat(FacturXFixtures.read(latin.getBytes(StandardCharsets.ISO_8859_1))
                        .invoices()
                        .get(0)
                        .seller()
                        .name())
                .isEqualTo("Atelier Dupré");
    }

    @Test
    void sixteenBitCharactersAreRead() {
        String wide = "\ufeff" + xml.replace("encoding=\"UTF-8\"", "encoding=\"UTF-16\"");
        assertThat(FacturXFixtures.read(wide.getBytes(StandardCharsets.UTF_16LE))
                        .format())
                .isEqualTo("CII EN 16931");
    }

    @Test
    void aPageNamedPdfIsNotTakenForOne() {
        assertThat(new FacturXImporter()
                        .recognises(new fr.amiable.importing.SourceFile(
                                "facture.pdf", bytes("<!DOCTYPE html><html><body>404</body></html>"))))
                .isFalse();
    }

    @Test
    void ublIsRecognisedAndDeclined() {
        Finding fault = faultOf("<Invoice xmlns=\"urn:oasis:names:specification:ubl:schema:xsd:Invoice-2\"/>");
        assertThat(fault.message(texts)).contains("UBL, pas encore pris en charge");
    }

    @Test
    void anotherXmlIsNamedByItsRoot() {
        assertThat(faultOf("<Document/>").message(texts)).contains("« Document »");
    }

    @Test
    void anotherCurrencyIsRefusedWithItsName() {
        assertThat(faultOf(xml.replace(">EUR<", ">CHF<")).message(texts))
                .contains("en CHF")
                .contains("euros");
    }

    @Test
    void anUnknownDocumentTypeIsRefused() {
        assertThat(faultOf(xml.replace("<ram:TypeCode>380<", "<ram:TypeCode>220<"))
                        .key())
                .isEqualTo("type.unknown");
    }

    @ParameterizedTest
    @CsvSource({
        "<ram:ID>F-2026-0042</ram:ID>, ID",
        "<ram:Name>Résidence du Parc</ram:Name>, Name",
        "<ram:GrandTotalAmount>1197.50</ram:GrandTotalAmount>, GrandTotalAmount",
        "<ram:TaxBasisTotalAmount>1010.00</ram:TaxBasisTotalAmount>, TaxBasisTotalAmount"
    })
    void aMissingElementIsNamed(String removed, String element) {
        assertThat(faultOf(xml.replace(removed, ""))).satisfies(fault -> {
            assertThat(fault.key()).isEqualTo("missing");
            assertThat(fault.arguments()).contains(element);
        });
    }

    @ParameterizedTest
    @CsvSource({"20260231", "2026-09-15", "hier", "00010101", "99991231"})
    void aDateThatIsNoneIsNamed(String date) {
        assertThat(faultOf(xml.replace("20260915", date)).message(texts)).contains("« " + date + " »");
    }

    @ParameterizedTest
    @CsvSource({"1e999999999", "1 197.50", "NaN", "99999999999999999999", "0x10"})
    void anAmountThatIsNoneIsNamed(String amount) {
        assertThat(faultOf(xml.replace(">1197.50<", ">" + amount + "<")).message(texts))
                .contains("« " + amount + " »");
    }

    @Test
    void everyFaultOfAFileIsToldAtOnce() {
        String broken =
                xml.replace(">EUR<", "><").replace("20260915", "x").replace(">5.50</ram:Rate", ">5.50e</ram:Rate");
        assertThatExceptionOfType(UnreadableFile.class)
                .isThrownBy(() -> FacturXFixtures.read(broken))
                .satisfies(refusal -> assertThat(refusal.faults())
                        .extracting(Finding::key)
                        .containsExactly("currency.missing", "date", "number", "number"));
    }

    @Test
    void entitiesThatMultiplyAreRefusedUnread() {
        String laughs =
                "<?xml version=\"1.0\"?><!DOCTYPE lolz [<!ENTITY lol \"lol\"><!ENTITY lol2 \"&lol;&lol;&lol;\">]>"
                        + "<lolz>&lol2;</lolz>";
        assertThat(faultOf(laughs).key()).isEqualTo("xml.dtd");
    }

    @Test
    void anExternalEntityIsRefusedUnread() {
        String external = "<?xml version=\"1.0\"?><!DOCTYPE r [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><r>&x;</r>";
        assertThat(faultOf(external).key()).isEqualTo("xml.dtd");
    }

    @Test
    void anExternalDocumentTypeIsRefusedUnread() {
        assertThat(faultOf("<!DOCTYPE r SYSTEM \"http://192.0.2.1/x.dtd\"><r/>").key())
                .isEqualTo("xml.dtd");
    }

    @Test
    void tooManyLevelsAreRefused() {
        String deep = "<a>".repeat(100_000);
        assertThat(faultOf(deep).key()).isEqualTo("xml.tooComplex");
    }

    @Test
    void tooManyElementsAreRefused() {
        assertThat(faultOf("<a>" + "<b/>".repeat(SafeXml.MOST_ELEMENTS) + "</a>")
                        .key())
                .isEqualTo("xml.tooComplex");
    }

    @Test
    void anAttachmentThatUnpacksToTooMuchIsRefused() {
        byte[] zeros = new byte[SafeXml.MOST_BYTES + 1];
        assertThat(faultOf(pdf("factur-x.xml", zeros)).key()).isEqualTo("pdf.attachmentTooLarge");
    }

    @Test
    void aPdfMadeToFillTheMemoryIsRefusedBeforeItIsOpened() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        bomb.write(bytes("%PDF-1.7\n1 0 obj\n<</Type/ObjStm/N 1/First 4/Filter/FlateDecode>>\nstream\n"));
        try (DeflaterOutputStream packed = new DeflaterOutputStream(bomb)) {
            byte[] megabyte = new byte[1024 * 1024];
            for (int i = 0; i < 120; i++) {
                packed.write(megabyte);
            }
        }
        assertThat(faultOf(bomb.toByteArray()).key()).isEqualTo("pdf.bomb");
    }

    private static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }
}
