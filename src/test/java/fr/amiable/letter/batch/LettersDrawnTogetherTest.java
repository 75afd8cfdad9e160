package fr.amiable.letter.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.amiable.cli.MemoryDesk;
import fr.amiable.client.ClientDraft;
import fr.amiable.client.ClientId;
import fr.amiable.client.ClientKind;
import fr.amiable.common.Percentage;
import fr.amiable.common.PostalAddress;
import fr.amiable.common.Progress;
import fr.amiable.document.PdfLooks;
import fr.amiable.document.UndrawnCharacters;
import fr.amiable.document.bundle.DuplexPrintFile;
import fr.amiable.invoice.InvoiceDraft;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.invoice.InvoiceLine;
import fr.amiable.invoice.InvoiceNotFound;
import fr.amiable.letter.LetterRequest;
import fr.amiable.letter.LetterType;
import fr.amiable.letter.ProducedLetter;
import fr.amiable.letter.sample.SampleBusiness;
import fr.amiable.letter.sample.SampleInvoices;
import fr.amiable.storage.DerbyJournalChain;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LettersDrawnTogetherTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final int ROUNDS = 10;
    private static final int THREADS = 4;

    @TempDir
    private Path folder;

    private final MemoryDesk desk = new MemoryDesk(TODAY);
    private final SampleInvoices sample = new SampleBusiness(
                    desk.company(), desk.clients(), desk.invoices(), desk.payments(), desk.letters())
            .fill(TODAY);
    private final List<ExecutorService> begun = new ArrayList<>();
    private final LetterBatches batches = new LetterBatches(
            desk.letters().production(), new DuplexPrintFile(), this::threads, this::acts, desk.database());

    private ExecutorService threads() {
        begun.add(Executors.newFixedThreadPool(THREADS));
        return begun.get(begun.size() - 1);
    }

    private long acts() {
        return new DerbyJournalChain(desk.database()).head().place();
    }

    @AfterEach
    void everyThreadHasEnded() {
        assertThat(begun).isNotEmpty().allMatch(ExecutorService::isTerminated);
        desk.forget();
    }

    @Test
    void eachIsTheLetterThatWouldBeDrawnAlone() {
        List<String> alone = differentLetters().stream()
                .map(request -> PdfLooks.of(desk.letters().preview(request)))
                .toList();

        List<ProducedLetter> together =
                batches.produce(manyLetters(), file(), Progress.NONE).letters();

        assertThat(together).hasSize(ROUNDS * alone.size());
        for (int letter = 0; letter < together.size(); letter++) {
            assertThat(PdfLooks.of(desk.letters().reprint(together.get(letter).id())))
                    .as("letter " + letter)
                    .isEqualTo(alone.get(letter % alone.size()));
        }
    }

    @Test
    void theyAreFiledAndGatheredInTheOrderAskedForWithThoseStoppedLeftOut() {
        LetterRequest tooEarly = LetterRequest.of(LetterType.UPCOMING_REMINDER, sample.oversight(), TODAY);
        List<LetterRequest> asked = new ArrayList<>(manyLetters());
        asked.add(7, tooEarly);

        BatchResult result = batches.produce(asked, file(), Progress.NONE);

        assertThat(result.stopped()).containsExactly(tooEarly);
        assertThat(result.letters())
                .extracting(letter -> letter.type() + " " + letter.invoices())
                .containsExactlyElementsOf(manyLetters().stream()
                        .map(request -> request.type() + " " + request.invoices())
                        .toList());
        List<String> gathered = new ArrayList<>();
        for (ProducedLetter letter : result.letters()) {
            gathered.addAll(PdfLooks.pages(desk.letters().reprint(letter.id())));
            if (gathered.size() % 2 == 1) {
                gathered.add("");
            }
        }
        List<String> printed = PdfLooks.pages(file());
        assertThat(gathered.subList(0, printed.size())).isEqualTo(printed);
    }

    @Test
    void theShareDoneIsToldLetterByLetterThenLeftUnknownWhileTheyAreFiled() {
        List<String> told = new ArrayList<>();

        batches.produce(differentLetters(), file(), new Told(told));

        assertThat(told).containsExactly("1/4", "2/4", "3/4", "4/4", "0/0");
    }

    @Test
    void aBatchStoppedWhileItsLettersAreFiledKeepsNothing() {
        int before = desk.letters().newest(100).size();
        long acts = acts();

        assertThatThrownBy(() -> batches.produce(differentLetters(), file(), new StoppedWhileFiling()))
                .isInstanceOf(BatchCancelled.class);

        assertThat(desk.letters().newest(100)).hasSize(before);
        assertThat(acts()).isEqualTo(acts);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void theFirstLetterThatCannotBeMadeIsTheOneThatIsNamed() {
        int before = desk.letters().newest(100).size();
        LetterRequest undrawn = LetterRequest.of(LetterType.FRIENDLY_REMINDER, invoiceOf("شركة"), TODAY);
        LetterRequest unknown = LetterRequest.of(LetterType.FRIENDLY_REMINDER, new InvoiceId(987_654), TODAY);
        List<LetterRequest> asked = new ArrayList<>(differentLetters());
        asked.addAll(List.of(undrawn, unknown));

        assertThatThrownBy(() -> batches.produce(asked, file(), Progress.NONE)).isInstanceOf(UndrawnCharacters.class);
        assertThatThrownBy(() -> batches.produce(List.of(unknown, undrawn), file(), Progress.NONE))
                .isInstanceOf(InvoiceNotFound.class);

        assertThat(desk.letters().newest(100)).hasSize(before);
        assertThat(folder).isEmptyDirectory();
    }

    private InvoiceId invoiceOf(String name) {
        ClientId client = desk.clients()
                .record(ClientDraft.of(ClientKind.CONSUMER, name, PostalAddress.of("1 rue Haute", "35000", "Rennes")))
                .id();
        InvoiceLine line = new InvoiceLine(
                "Pose", BigDecimal.ONE, BigDecimal.valueOf(500), Percentage.of("20"), Percentage.of("0"));
        return desk.invoices()
                .record(InvoiceDraft.ofLines(client, "Z-1", TODAY.minusDays(90), TODAY.minusDays(60), List.of(line)))
                .id();
    }

    private Path file() {
        return folder.resolve("lettres.pdf");
    }

    /** Of different lengths, with and without a statement joined to them. */
    private List<LetterRequest> differentLetters() {
        return List.of(
                LetterRequest.of(LetterType.FIRM_REMINDER, sample.professional().get(0), TODAY)
                        .about(sample.professional()),
                LetterRequest.of(LetterType.FRIENDLY_REMINDER, sample.oversight(), TODAY),
                LetterRequest.of(LetterType.LAST_REMINDER, sample.consumer(), TODAY),
                LetterRequest.of(LetterType.FRIENDLY_REMINDER, sample.publicBody(), TODAY));
    }

    private List<LetterRequest> manyLetters() {
        List<LetterRequest> many = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            many.addAll(differentLetters());
        }
        return many;
    }

    private record Told(List<String> told) implements Progress {

        @Override
        public void at(long done, long total) {
            told.add(done + "/" + total);
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    }

    /** The owner presses cancel once the first letter is filed. */
    private static final class StoppedWhileFiling implements Progress {

        private boolean isFiling;
        private int filed;

        @Override
        public void at(long done, long total) {
            isFiling = total == 0;
        }

        @Override
        public boolean isCancelled() {
            return isFiling && filed++ > 0;
        }
    }
}
