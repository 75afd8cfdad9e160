package fr.amiable.letter.batch;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.document.bundle.DuplexPrintFile;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.letter.DrawnLetter;
import fr.amiable.letter.LetterRequest;
import fr.amiable.letter.LetterType;
import fr.amiable.letter.enclosure.EnclosedCopy;
import fr.amiable.letter.enclosure.Enclosure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WaitingLetterTest {

    @TempDir
    private Path folder;

    @Test
    void itsPagesAndThoseJoinedToItComeBackAsTheyWereDrawn() throws IOException {
        DrawnLetter drawn = new DrawnLetter(
                LetterRequest.of(LetterType.LAST_REMINDER, new InvoiceId(1), LocalDate.of(2026, 11, 24)),
                null,
                null,
                bytes("letter"),
                List.of(copy("décompte", Optional.of(bytes("statement"))), copy("à joindre", Optional.empty())),
                Optional.of("before"));

        try (BatchPrinter.Open file = new DuplexPrintFile().start(folder.resolve("lettres.pdf"))) {
            WaitingLetter waiting = WaitingLetter.in(file, drawn);

            assertThat(waiting.withoutPages().pdf()).isEmpty();
            assertThat(waiting.withoutPages().enclosed()).isEmpty();
            assertThat(waiting.withoutPages().request()).isEqualTo(drawn.request());
            assertThat(waiting.whole()).usingRecursiveComparison().isEqualTo(drawn);
        }
        assertThat(folder).isEmptyDirectory();
    }

    private static EnclosedCopy copy(String title, Optional<byte[]> pdf) {
        return new EnclosedCopy(Enclosure.Kind.STATEMENT, title, Optional.empty(), pdf);
    }

    private static byte[] bytes(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }
}
