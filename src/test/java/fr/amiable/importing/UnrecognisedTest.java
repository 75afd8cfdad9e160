package fr.amiable.importing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.evidence.FileType;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnrecognisedTest {

    @ParameterizedTest
    @CsvSource({
        "HTML, HTML, file.HTML",
        "ZIP, ZIP, file.ZIP",
        "OFFICE, ZIP, file.ZIP",
        "HEIC, image, file.IMAGE",
        "TIFF, image, file.IMAGE",
        "EMAIL, courriel, file.MAIL",
        "OUTLOOK, courriel, file.MAIL",
        "TEXT, inconnu, file.unknown",
        "UNKNOWN, inconnu, file.unknown"
    })
    void aFileWithoutInvoiceIsNamedByWhatItIs(FileType type, String format, String key) {
        UnreadableFile refusal = Unrecognised.because(type);

        assertThat(refusal.format()).isEqualTo(format);
        assertThat(refusal.faults()).extracting(Finding::key).isEqualTo(List.of(key));
    }
}
