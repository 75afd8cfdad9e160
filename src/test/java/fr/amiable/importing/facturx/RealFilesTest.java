package fr.amiable.importing.facturx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.amiable.importing.Finding;
import fr.amiable.importing.ReadFile;
import fr.amiable.importing.SourceFile;
import fr.amiable.importing.UnreadableFile;
import fr.amiable.importing.content.ImportedInvoice;
import fr.amiable.importing.content.ImportedTotals;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The exact figures of real files from public test corpora. */
class RealFilesTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # file, format, number, type, issued, due, HT, VAT, TTC, left, client, SIREN, lines, warnings
            akretion_factur-x-basic.xml, CII BASIC, F20260023, 380, 2026-01-31, 2026-03-02, 100.00, 4.90, 104.90, 104.90, LE CLIENT, 987654321, 3, -
            akretion_factur-x-en16931.xml, CII EN 16931, F20260023, 380, 2026-01-31, 2026-03-02, 100.00, 4.90, 104.90, 104.90, LE CLIENT, 987654321, 3, -
            akretion_factur-x-minimum.xml, CII MINIMUM, F20260023, 380, 2026-01-31, -, 100.00, 4.90, 104.90, 104.90, LE CLIENT, 987654321, 0, -
            mustang_corruptedV2PDF.pdf, Factur-X EN 16931, RE-20171118/506, 380, 2017-11-18, 2017-12-09, 496.00, 75.04, 571.04, 571.04, Theodor Est, -, 3, pdf.severalInvoices;pdf.nameTree
            zf_Avoir_FR_type381_EN16931.pdf, Factur-X EN 16931, AV-2017-0005, 381, 2017-11-16, 2017-11-16, 218.48, 14.99, 233.47, 233.47, Ma jolie boutique, 787878784, 2, check.line
            zf_Facture_DOM_BASICWL.pdf, Factur-X BASIC WL, FA-2017-0009, 380, 2017-11-05, 2017-12-05, 530.75, 0.00, 530.75, 383.75, Hôtel Saint Denis, 343434346, 0, -
            zf_Facture_FR_BASIC.pdf, Factur-X BASIC, FA-2017-0010, 380, 2017-11-13, 2017-12-13, 624.90, 46.25, 671.15, 470.15, Ma jolie boutique, 787878784, 3, check.line
            zf_Facture_FR_EN16931.pdf, Factur-X EN 16931, FA-2017-0010, 380, 2017-11-13, 2017-12-13, 624.90, 46.25, 671.15, 470.15, Ma jolie boutique, 787878784, 3, check.line
            zf_Facture_FR_MINIMUM.pdf, Factur-X MINIMUM, FA-2017-0010, 380, 2017-11-13, -, 624.90, 46.25, 671.15, 470.15, Ma jolie boutique, 787878784, 0, prepaid.deduced
            zf_Facture_UE_EN16931.pdf, Factur-X EN 16931, FA-2017-0008, 380, 2017-11-03, 2017-12-03, 2076.76, 0.00, 2076.76, 1453.76, Me gusta olive, -, 3, check.line
            zf_MustangGnuaccountingBeispielRE-20190610_507.pdf, ZUGFeRD 2 EN 16931, RE-20190610/507, 380, 2019-06-10, 2019-07-01, 496.00, 75.04, 571.04, 571.04, Theodor Est, -, 3, -
            zfxml_EN16931_Gutschrift.cii.xml, CII EN 16931, 471102, 389, 2018-03-05, -, 473.00, 56.87, 529.87, 529.87, Kunden AG Mitte, -, 2, -
            zfxml_EN16931_Rabatte.cii.xml, CII EN 16931, 471102, 380, 2018-06-05, -, 193.77, 21.30, 215.07, 165.07, Kunden AG Mitte, -, 4, -
            """)
    void everyFigureIsRead(
            String file,
            String format,
            String number,
            String type,
            String issuedOn,
            String dueOn,
            String withoutVat,
            String vat,
            String withVat,
            String due,
            String client,
            String siren,
            int lines,
            String warnings) {
        ReadFile read = new FacturXImporter().read(SharedFiles.read(file));
        ImportedInvoice invoice = read.invoices().get(0);
        ImportedTotals totals = invoice.totals();
        assertThat(read.format()).isEqualTo(format);
        assertThat(invoice.head().number()).isEqualTo(number);
        assertThat(invoice.head().typeCode()).isEqualTo(type);
        assertThat(invoice.head().issuedOn()).hasToString(issuedOn);
        assertThat(invoice.head().dueOn().map(Object::toString).orElse(null)).isEqualTo(dueOn);
        assertThat(List.of(totals.withoutVat(), totals.vat(), totals.withVat(), totals.due()))
                .extracting(Object::toString)
                .containsExactly(withoutVat, vat, withVat, due);
        assertThat(invoice.buyer().name()).isEqualTo(client);
        assertThat(invoice.buyer().siren().orElse(null)).isEqualTo(siren);
        assertThat(invoice.lines()).hasSize(lines);
        assertThat(read.warnings())
                .extracting(Finding::key)
                .containsExactly(warnings == null ? new String[0] : warnings.split(";"));
    }

    @ParameterizedTest
    @CsvSource({
        "akretion_ubl-21-en16931.xml, UBL, ubl",
        "zf_factur-x-invalid-xml-encoding-attribute.pdf, XML, xml.encoding",
        "zf_fail1.pdf, ZUGFeRD 1 COMFORT, currency.missing;date;number"
    })
    void aBrokenOneIsRefusedNamingEveryFault(String file, String format, String faults) {
        SourceFile source = SharedFiles.read(file);
        assertThatExceptionOfType(UnreadableFile.class)
                .isThrownBy(() -> new FacturXImporter().read(source))
                .satisfies(refusal -> {
                    assertThat(refusal.format()).isEqualTo(format);
                    assertThat(refusal.faults()).extracting(Finding::key).containsExactly(faults.split(";"));
                });
    }
}
