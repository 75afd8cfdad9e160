package fr.amiable.letter.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.amiable.cli.MemoryDesk;
import fr.amiable.client.ClientDraft;
import fr.amiable.client.ClientKind;
import fr.amiable.common.Money;
import fr.amiable.common.PostalAddress;
import fr.amiable.common.Progress;
import fr.amiable.common.Texts;
import fr.amiable.document.PaperPdf;
import fr.amiable.document.PdfWords;
import fr.amiable.document.bundle.DuplexPrintFile;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.invoice.InvoiceRow;
import fr.amiable.journal.JournalEntry;
import fr.amiable.letter.LetterRequest;
import fr.amiable.letter.LetterType;
import fr.amiable.letter.ProducedLetter;
import fr.amiable.letter.sample.SampleBusiness;
import fr.amiable.letter.sample.SampleInvoices;
import fr.amiable.letter.words.LetterWriter;
import fr.amiable.letter.words.OwnersPaper;
import fr.amiable.letter.words.SampleCases;
import fr.amiable.letter.words.ShippedTexts;
import fr.amiable.payment.Allocation;
import fr.amiable.payment.AllocationChoice;
import fr.amiable.payment.PaymentDraft;
import fr.amiable.payment.PaymentMethod;
import fr.amiable.storage.DerbyJournalChain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LetterBatchesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @TempDir
    private Path folder;

    private final MemoryDesk desk = new MemoryDesk(TODAY);
    private final SampleInvoices sample = new SampleBusiness(
                    desk.company(), desk.clients(), desk.invoices(), desk.payments(), desk.letters())
            .fill(TODAY);
    private final LetterBatches batches = batches(new DuplexPrintFile());

    @AfterEach
    void forget() {
        desk.forget();
    }

    @Test
    void everyLetterIsFiledAndStartsOnASheetOfItsOwn() throws IOException {
        BatchResult result = batches.produce(requests(), file(), Progress.NONE);

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
        assertThat(pages(Files.readAllBytes(file()))).isEqualTo(expected);
    }

    @Test
    void aBatchStoppedOnTheWayKeepsNoLetterAtAll() {
        int before = desk.letters().newest(100).size();
        Progress stoppedAfterTwo = new StoppedAfter(2);

        assertThatThrownBy(() -> batches.produce(requests(), file(), stoppedAfterTwo))
                .isInstanceOf(BatchCancelled.class);

        assertThat(desk.letters().newest(100)).hasSize(before);
        assertThat(folder).as("neither the file nor its draft").isEmptyDirectory();
    }

    @Test
    void aBatchStoppedAfterItsLastLetterKeepsNothingEither() {
        int before = desk.letters().newest(100).size();
        int all = requests().size();
        StoppedAfter last = new StoppedAfter(all);

        assertThatThrownBy(() -> batches.produce(requests(), file(), last)).isInstanceOf(BatchCancelled.class);

        assertThat(desk.letters().newest(100)).hasSize(before);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whatThePayerDoesMeanwhileCancelsTheBatchWhenItChangesALetter() {
        int before = desk.letters().newest(100).size();
        Progress paying = new Meanwhile(() -> pay(sample.oversight()));

        assertThatThrownBy(() -> batches.produce(requests(), file(), paying))
                .isInstanceOfSatisfying(
                        BatchOutdated.class,
                        refused -> assertThat(refused.message(new Texts())).contains("une lettre inexacte"));

        assertThat(desk.letters().newest(100)).hasSize(before);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void anActMeanwhileThatChangesNoLetterIsKeptAndSoIsTheBatch() {
        Progress noting = new Meanwhile(() -> desk.clients()
                .record(ClientDraft.of(
                        ClientKind.CONSUMER, "Mme Nina Petit", PostalAddress.of("1 rue Haute", "35000", "Rennes"))));

        assertThat(batches.produce(requests(), file(), noting).letters()).hasSize(3);
        assertThat(file()).exists();
    }

    private void pay(InvoiceId invoice) {
        InvoiceRow row = desk.invoices().row(invoice);
        desk.payments()
                .record(new PaymentDraft(
                        row.client(),
                        TODAY,
                        Money.euros("100"),
                        PaymentMethod.TRANSFER,
                        "",
                        AllocationChoice.DEBTOR,
                        List.of(new Allocation(invoice, Money.euros("100")))));
    }

    private LetterBatches batches(BatchPrinter printer) {
        return new LetterBatches(
                desk.letters().production(),
                printer,
                () -> Executors.newFixedThreadPool(2),
                this::acts,
                desk.database());
    }

    private long acts() {
        return new DerbyJournalChain(desk.database()).head().place();
    }

    /** Once the first letter is drawn, another act of the owner. */
    private static final class Meanwhile implements Progress {

        private final Runnable act;

        private Meanwhile(Runnable act) {
            this.act = act;
        }

        @Override
        public void at(long done, long total) {
            if (done == 1) {
                act.run();
            }
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    }

    @Test
    void aFileThatCannotBeWrittenIsNamedAndNoLetterIsKept() {
        int before = desk.letters().newest(100).size();
        Path nowhere = folder.resolve("absent").resolve("lettres.pdf");

        assertThatThrownBy(() -> batches.produce(requests(), nowhere, Progress.NONE))
                .isInstanceOf(BatchNotWritten.class)
                .hasMessageContaining("lettres.pdf");

        assertThat(desk.letters().newest(100)).hasSize(before);
    }

    @Test
    void aLogoThatComesOnEachLetterIsWrittenOnce() throws IOException {
        byte[] logo = OwnersPaper.printer(new PaperPdf())
                .render(new LetterWriter(new Texts(), new ShippedTexts())
                        .write(SampleCases.of(LetterType.FRIENDLY_REMINDER, ClientKind.CONSUMER)));
        for (int letters : new int[] {1, 20}) {
            try (BatchPrinter.Open open = new DuplexPrintFile().start(folder.resolve(letters + ".pdf"))) {
                for (int letter = 0; letter < letters; letter++) {
                    open.add(logo);
                }
                open.finish();
            }
        }

        assertThat(pictures(folder.resolve("20.pdf")))
                .isEqualTo(pictures(folder.resolve("1.pdf")))
                .isPositive();
        assertThat(pages(Files.readAllBytes(folder.resolve("20.pdf")))).isEqualTo(39);
        assertThat(PdfWords.text(Files.readAllBytes(folder.resolve("20.pdf")))).contains("Madame, Monsieur,");
    }

    /** How many pictures the file holds, whatever the pages that show them. */
    private static int pictures(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            Set<COSBase> found = Collections.newSetFromMap(new IdentityHashMap<>());
            for (PDPage page : document.getPages()) {
                COSDictionary drawn = page.getResources().getCOSObject().getCOSDictionary(COSName.XOBJECT);
                if (drawn != null) {
                    drawn.keySet().forEach(key -> found.add(drawn.getDictionaryObject(key)));
                }
            }
            return found.size();
        }
    }

    @Test
    void aLetterThatACheckStopsIsNamedAndTheOthersAreKept() {
        LetterRequest tooEarly = LetterRequest.of(LetterType.UPCOMING_REMINDER, sample.oversight(), TODAY);
        List<LetterRequest> four = new ArrayList<>(requests());
        four.add(1, tooEarly);

        BatchResult result = batches.produce(four, file(), Progress.NONE);

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
        LetterBatches breaking = batches(target -> new FullDisk());

        assertThatThrownBy(() -> breaking.produce(requests(), file(), Progress.NONE))
                .isInstanceOf(BatchNotWritten.class);

        assertThat(desk.letters().newest(100)).hasSize(before);
        assertThat(desk.journal().of(sample.oversight().subject())).isEqualTo(journalled);
    }

    private Path file() {
        return folder.resolve("lettres.pdf");
    }

    /** The owner presses cancel after so many letters. */
    private static final class StoppedAfter implements Progress {

        private final long letters;
        private long done;

        private StoppedAfter(long letters) {
            this.letters = letters;
        }

        @Override
        public void at(long newlyDone, long total) {
            done = newlyDone;
        }

        @Override
        public boolean isCancelled() {
            return done >= letters;
        }
    }

    /** Takes the first letter and has no room for the second. */
    private static final class FullDisk implements BatchPrinter.Open {

        private int added;

        @Override
        public void add(byte[] pdf) throws IOException {
            added++;
            if (added > 1) {
                throw new IOException("no space left");
            }
        }

        @Override
        public Supplier<byte[]> setAside(byte[] pdf) {
            return () -> pdf;
        }

        @Override
        public void finish() {}

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
