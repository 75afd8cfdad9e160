package fr.amiable.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileTypeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "%PDF-1.4\\n1 0 obj|PDF",
                "HTTP/1.1 200 OK\\r\\nContent-Type: application/pdf\\r\\n\\r\\n%PDF-1.7\\n|PDF",
                "\u00ff\u00d8\u00ff\u00e0|JPEG",
                "\u0089PNG\\r\\n\u001a\\n|PNG",
                "GIF89a|GIF",
                "II*\\0|TIFF",
                "MM\\0*|TIFF",
                "RIFF1234WEBPVP8 |WEBP",
                "\\0\\0\\0\u0018ftypheic|HEIC",
                "\\0\\0\\0\u0018ftypmif1|HEIC",
                "\\0\\0\\0\u0018ftypavif|AVIF",
                "\\0\\0\\0\u0018ftypisom|UNKNOWN",
                "PK\u0003\u0004..............................[Content_Types].xml|OFFICE",
                "PK\u0003\u0004..............................photo.jpg|ZIP",
                "<!DOCTYPE html><p>Bonjour|HTML",
                "  <HTML><body>%PDF-1.4|HTML",
                "<!-- copie --><html>|HTML",
                "<?xml version='1.0'?><Invoice/>|XML",
                "<?xml version='1.0'?><!DOCTYPE x><html xmlns='a'>|HTML",
                "<rsm:CrossIndustryInvoice xmlns:rsm='a'>|XML",
                "From: a@b.fr\\r\\nTo: c@d.fr\\r\\nSubject: devis\\r\\nDate: Mon, 2 Mar 2026 10:00:00 +0100\\r\\n\\r\\nBonjour|EMAIL",
                "Received: from x by y;\\r\\n\\tMon, 2 Mar 2026\\r\\nFrom: a@b.fr\\r\\n\\r\\nBonjour|EMAIL",
                "From: a@b.fr\\r\\nTo: c@d.fr\\r\\nDate: Mon, 2 Mar 2026 10:00:00 +0100\\r\\nContent-Type: application/pdf\\r\\n\\r\\n%PDF-1.7\\n|EMAIL",
                "x\u009f>\"\u0001|TNEF",
                "Note : il a dit oui.\\nTo: faire|TEXT",
                "[12/03/2026 09:15] Anne : bonjour|TEXT",
                "a\\0b\\0c\\0|UNKNOWN",
            })
    void theContentTellsTheType(String start, FileType type) {
        String written = start.replace("\\r", "\r")
                .replace("\\n", "\n")
                .replace("\\t", "\t")
                .replace("\\0", "\0");
        assertThat(FileType.of(written.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(type);
    }

    @Test
    void richTextIsNotPlainText() {
        assertThat(FileType.of("{\\rtf1 Bonjour}".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(FileType.RTF);
    }

    @Test
    void nothingIsNamedAsSuch() {
        assertThat(FileType.of(new byte[0])).isEqualTo(FileType.EMPTY);
    }

    @Test
    void frenchTextIsTextInEveryEncodingOfTheTrade() {
        String words = "Réglé à l’échéance : 1 200 €, reçu n° 4 — « merci »";
        assertThat(FileType.of(words.getBytes(StandardCharsets.UTF_8))).isEqualTo(FileType.TEXT);
        assertThat(FileType.of(("\ufeff" + words).getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo(FileType.TEXT);
        byte[] windows = words.getBytes(java.nio.charset.Charset.forName("windows-1252"));
        assertThat(FileType.of(windows)).isEqualTo(FileType.TEXT);
        assertThat(WrittenText.of(windows)).isEqualTo(words);
        assertThat(WrittenText.of(("\ufeff" + words).getBytes(StandardCharsets.UTF_16BE)))
                .isEqualTo(words);
        assertThat(WrittenText.of(("\ufeff" + words).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(words);
    }

    @Test
    void anOutlookMessageIsToldFromAnOldWordDocument() {
        assertThat(FileType.of(compound("__properties_version1.0"))).isEqualTo(FileType.OUTLOOK);
        assertThat(FileType.of(compound("WordDocument"))).isEqualTo(FileType.OFFICE);
    }

    private static byte[] compound(String entry) {
        byte[] file = new byte[2048];
        long signature = 0xD0CF11E0A1B11AE1L;
        for (int i = 0; i < 8; i++) {
            file[i] = (byte) (signature >>> (56 - 8 * i));
        }
        file[30] = 9;
        byte[] name = entry.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, file, 512 + 128 * 3, name.length);
        return file;
    }
}
