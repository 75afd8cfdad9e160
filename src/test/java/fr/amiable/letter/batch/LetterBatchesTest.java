package fr.amiable.letter.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.amiable.cli.MemoryDesk;
import fr.amiable.common.Progress;
import fr.amiable.document.DuplexPrintFile;
import fr.amiable.journal.JournalEntry;
import fr.amiable.letter.LetterRequest;
import fr.amiable.letter.LetterType;
import fr.amiable.letter.ProducedLetter;
import fr.amiable.letter.sample.SampleBusiness;
import fr.amiable.letter.sample.SampleInvoices;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LetterBatchesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final MemoryDesk desk = new MemoryDesk(TODAY);
    private final SampleInvoices sample = new SampleBusiness(
                    desk.company(), desk.clients(), desk.invoices(), desk.payments(), desk.letters())
            .fill(TODAY);
    private final LetterBatches batches = new LetterBatches(desk.letters(), new DuplexPrintFile(), desk.database());

    @AfterEach
    void forget() {
        desk.forget();
    }

    @Test
    void everyLetterIsFiledAndStartsOnASheetOfItsOwn() throws IOException {
        BatchResult result = batches.produce(requests(), Progress.NONE);

        assertThat(result.stopped()).isEmpty();
        assertThat(result.letters())
                .hasSize(3)
                .allSatisfy(letter -> assertThat(
                                desk.letters().ofInvoice(letter.invoices().get(0)))
                        .extracting(ProducedLetter::id)
                        .contains(letter.id()));
        int expected = 0;
        for (ProducedLetter letter : result.letters()) {
            expected += expected % 2 + pages(desk.letters().reprint(letter.id()));
        }
        assertThat(pages(result.pdf())).isEqualTo(expected);
    }

    @Test
    void aBatchStoppedOnTheWayKeepsNoLetterAtAll() {
        int before = desk.letters().newest(100).size();
        Progress stoppedAfterTwo = new Progress() {
            private long done;

            @Override
            public void at(long newlyDone, long total) {
                done = newlyDone;
            }

            @Override
            public boolean isCancelled() {
                return done >= 2;
            }
        };

        assertThatThrownBy(() -> batches.produce(requests(), stoppedAfterTwo)).isInstanceOf(BatchCancelled.class);

        assertThat(desk.letters().newest(100)).hasSize(before);
    }

    @Test
    void aLetterThatACheckStopsIsNamedAndTheOthersAreKept() {
        LetterRequest tooEarly = LetterRequest.of(LetterType.UPCOMING_REMINDER, sample.oversight(), TODAY);
        List<LetterRequest> four = new ArrayList<>(requests());
        four.add(1, tooEarly);

        BatchResult result = batches.produce(four, Progress.NONE);

        assertThat(result.stopped()).containsExactly(tooEarly);
        assertThat(result.letters())
                .hasSize(3)
                .allSatisfy(
                        letter -> assertThat(desk.letters().get(letter.id())).isEqualTo(letter));
    }

    @Test
    void aBatchThatBreaksOnTheWayLeavesNeitherALetterNorALineOfTheJournal() {
        int before = desk.letters().newest(100).size();
        List<JournalEntry> journalled = desk.journal().of(sample.oversight().subject());
        LetterBatches breaking = new LetterBatches(desk.letters(), FullDisk::new, desk.database());

        assertThatThrownBy(() -> breaking.produce(requests(), Progress.NONE)).isInstanceOf(UncheckedIOException.class);

        assertThat(desk.letters().newest(100)).hasSize(before);
        assertThat(desk.journal().of(sample.oversight().subject())).isEqualTo(journalled);
    }

    /** Takes the first letter and has no room for the second. */
    private static final class FullDisk implements BatchPrinter.Open {

        private int added;

        @Override
        public void add(byte[] pdf) {
            added++;
            if (added > 1) {
                throw new UncheckedIOException(new IOException("no space left"));
            }
        }

        @Override
        public byte[] finish() {
            return new byte[0];
        }

        @Override
        public void close() {}
    }

    private List<LetterRequest> requests() {
        return List.of(
                LetterRequest.of(LetterType.FRIENDLY_REMINDER, sample.oversight(), TODAY),
                LetterRequest.of(LetterType.FRIENDLY_REMINDER, sample.consumer(), TODAY),
                LetterRequest.of(
                        LetterType.FRIENDLY_REMINDER, sample.professional().get(0), TODAY));
    }

    private static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }
}
