package fr.amiable.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.amiable.common.Progress;
import fr.amiable.common.Subject;
import fr.amiable.common.TableSheet;
import fr.amiable.common.Texts;
import fr.amiable.evidence.FileType;
import fr.amiable.evidence.Original;
import fr.amiable.evidence.exhibit.AddedExhibits;
import fr.amiable.evidence.exhibit.Exhibit;
import fr.amiable.evidence.exhibit.ExhibitDetails;
import fr.amiable.evidence.exhibit.ExhibitId;
import fr.amiable.evidence.exhibit.ExhibitRefused;
import fr.amiable.evidence.exhibit.ExhibitRegister;
import fr.amiable.evidence.exhibit.ExhibitService;
import fr.amiable.evidence.exhibit.Integrity;
import fr.amiable.evidence.exhibit.IntegritySheet;
import fr.amiable.evidence.exhibit.NewExhibit;
import fr.amiable.evidence.exhibit.NumberedExhibit;
import fr.amiable.journal.Act;
import fr.amiable.journal.JournalEntry;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExhibitServiceTest {

    private static final Subject CASE = new Subject(Subject.Kind.DISPUTE, 7);
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Database database = Database.inMemory();
    private final Clock clock = Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), PARIS);
    private final DerbyOriginalArchive originals = new DerbyOriginalArchive(database, clock);
    private final DerbyJournal journal = new DerbyJournal(database, "test", clock);
    private final AtomicLong changes = new AtomicLong();
    private final ExhibitService exhibits = new ExhibitService(
            new DerbyExhibitRepository(database, clock), originals, journal, database, clock, changes::get);

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void filesAreKeptWithTheirFingerprintAndTheirTypeByContent() {
        Exhibit added = add(NewExhibit.of("2026-03-12_photo.pdf", bytes("\u00ff\u00d8\u00ff photo")))
                .added()
                .get(0);
        assertThat(added.type()).isEqualTo(FileType.JPEG);
        assertThat(added.original().mediaType()).isEqualTo("image/jpeg");
        assertThat(exhibits.get(added.id())).isEqualTo(added);
        assertThat(exhibits.bytes(added)).isEqualTo(bytes("\u00ff\u00d8\u00ff photo"));
        assertThat(acts()).containsExactly(Act.EXHIBIT_ADDED);
    }

    @Test
    void thoseLookedAtAreReadOnceUntilSomethingChanges() {
        add(pdf("a"));
        ExhibitRegister first = exhibits.lookedAt(CASE);
        add(pdf("b"));

        assertThat(exhibits.lookedAt(CASE)).isSameAs(first);
        assertThat(exhibits.of(CASE).exhibits()).hasSize(2);
        changes.incrementAndGet();
        assertThat(exhibits.lookedAt(CASE).exhibits()).hasSize(2);
        assertThat(exhibits.lookedAt(new Subject(Subject.Kind.DISPUTE, 8)).exhibits())
                .isEmpty();
    }

    @Test
    void aConversationAndTheFilesItNamesAreOneExhibitThatHoldsThemAsTheyAre() throws IOException {
        byte[] chat = "12/03/2026, 09:15 - Anne: IMG-1.jpg (fichier joint)\n12/03/2026, 09:16 - Marc: Vu\n"
                .getBytes(StandardCharsets.UTF_8);
        byte[] photo = bytes("\u00ff\u00d8\u00ff photo");
        NewExhibit[] given = {
            pdf("a"),
            NewExhibit.of("img-1.JPG", photo),
            NewExhibit.of("Discussion avec Marc.txt", chat),
            NewExhibit.of("IMG-2.jpg", bytes("\u00ff\u00d8\u00ff autre"))
        };
        AddedExhibits added = add(given);
        assertThat(added.added())
                .extracting(exhibit -> exhibit.original().fileName())
                .containsExactly("a.pdf", "Discussion avec Marc.zip", "IMG-2.jpg");
        Exhibit gathered = added.added().get(1);
        assertThat(gathered.details().title()).isEqualTo("Discussion avec Marc");
        assertThat(gathered.type()).isEqualTo(FileType.ZIP);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(exhibits.bytes(gathered)))) {
            assertThat(zip.getNextEntry().getName()).isEqualTo("Discussion avec Marc.txt");
            assertThat(zip.readAllBytes()).isEqualTo(chat);
            assertThat(zip.getNextEntry().getName()).isEqualTo("img-1.JPG");
            assertThat(zip.readAllBytes()).isEqualTo(photo);
        }
        assertThat(add(given).added())
                .as("the same files make the same archive")
                .isEmpty();
    }

    @Test
    void aTextThatNamesNoneOfTheFilesStaysAlone() {
        byte[] chat =
                "12/03/2026, 09:15 - Anne: Bonjour\n12/03/2026, 09:16 - Marc: Vu\n".getBytes(StandardCharsets.UTF_8);
        assertThat(add(NewExhibit.of("chat.txt", chat), pdf("a")).added())
                .extracting(exhibit -> exhibit.original().fileName())
                .containsExactly("chat.txt", "a.pdf");
    }

    @Test
    void theSameBytesAreNotAddedTwice() {
        AddedExhibits added = add(pdf("a"), pdf("a"), pdf("b"));
        assertThat(added.added()).hasSize(2);
        assertThat(added.already()).containsExactly("a.pdf");
        assertThat(add(pdf("b")).already()).containsExactly("b.pdf");
    }

    @Test
    void anOriginalOfTheDeskIsNotKeptTwice() {
        Subject contract = new Subject(Subject.Kind.CONTRACT, 3);
        Original signed = originals.add(contract, "contrat.pdf", "application/pdf", bytes("%PDF-1.4 contrat"));
        Exhibit added = add(new NewExhibit(
                        NewExhibit.of("contrat.pdf", new byte[0]).details(),
                        "contrat.pdf",
                        () -> bytes("%PDF-1.4 contrat"),
                        Optional.of(signed)))
                .added()
                .get(0);
        assertThat(added.original()).isEqualTo(signed);
        assertThat(originals.of(CASE)).isEmpty();
    }

    @Test
    void aCancelledAdditionLeavesNothing() {
        add(pdf("a"));
        List<NewExhibit> hundred =
                IntStream.range(0, 100).mapToObj(i -> pdf("n" + i)).toList();
        Progress afterForty = new Progress() {
            private long seen;

            @Override
            public void at(long done, long total) {
                seen = done;
                assertThat(total).isEqualTo(100);
            }

            @Override
            public boolean isCancelled() {
                return seen >= 40;
            }
        };
        assertThatThrownBy(() -> exhibits.add(CASE, hundred, afterForty)).isInstanceOf(ExhibitRefused.class);
        assertThat(exhibits.of(CASE).exhibits()).hasSize(1);
        assertThat(originals.of(CASE)).hasSize(1);
        assertThat(acts()).hasSize(1);
    }

    @Test
    void oneFileThatCannotBeReadLeavesNothing() {
        assertThatThrownBy(() -> add(pdf("a"), NewExhibit.of(folder.resolve("absent.pdf"))))
                .isInstanceOfSatisfying(
                        ExhibitRefused.class,
                        refused -> assertThat(refused.message(new Texts())).startsWith("«\u00a0absent.pdf\u00a0»"));
        assertThatThrownBy(() -> add(pdf("a"), NewExhibit.of("vide.pdf", new byte[0])))
                .isInstanceOf(ExhibitRefused.class);
        assertThat(exhibits.of(CASE).exhibits()).isEmpty();
    }

    @Test
    void orderAndNumbersAreKept() {
        List<Exhibit> added =
                add(pdf("facture"), pdf("contrat"), pdf("relance")).added();
        exhibits.propose(CASE);
        assertThat(titles()).containsExactly("1 contrat", "2 facture", "3 relance");
        exhibits.move(CASE, added.get(2).id(), -1);
        assertThat(titles()).containsExactly("1 contrat", "2 relance", "3 facture");
        exhibits.communicate(CASE, "tribunal judiciaire de Nantes");
        add(pdf("devis"));
        exhibits.order(CASE, List.of(added.get(0).id()));
        exhibits.propose(CASE);
        assertThat(titles()).containsExactly("1 contrat", "2 relance", "3 facture", "4 devis");
        assertThat(acts()).contains(Act.EXHIBITS_ORDERED, Act.EXHIBITS_COMMUNICATED);
        assertThat(journal.of(CASE))
                .filteredOn(entry -> entry.act() == Act.EXHIBITS_COMMUNICATED)
                .singleElement()
                .satisfies(entry -> assertThat(entry.after())
                        .startsWith("tribunal judiciaire de Nantes : 1 ")
                        .contains(added.get(0).original().fingerprint().hex()));
    }

    @Test
    void aWithdrawnOneLeavesTheListOnlyBeforeItIsKnown() {
        List<Exhibit> added = add(pdf("a"), pdf("b")).added();
        exhibits.withdraw(added.get(0).id());
        assertThat(titles()).containsExactly("1 b");
        exhibits.restore(added.get(0).id());
        assertThat(titles()).containsExactly("1 a", "2 b");
        exhibits.communicate(CASE, "l’assureur");
        exhibits.withdraw(added.get(0).id());
        assertThat(titles()).containsExactly("1 a", "2 b");
        assertThat(exhibits.of(CASE).numbered())
                .extracting(NumberedExhibit::isProduced)
                .containsExactly(false, true);
        exhibits.restore(added.get(0).id());
        assertThat(exhibits.of(CASE).numbered())
                .extracting(NumberedExhibit::isProduced)
                .containsExactly(true, true);
    }

    @Test
    void aCommunicatedOneCannotBecomeConfidential() {
        Exhibit one = add(pdf("a")).added().get(0);
        ExhibitDetails secret = one.details().confidential(true);
        exhibits.change(one.id(), secret);
        assertThatThrownBy(() -> exhibits.communicate(CASE, "x")).isInstanceOf(ExhibitRefused.class);
        exhibits.change(one.id(), secret.confidential(false).withTitle("Bon signé"));
        exhibits.communicate(CASE, "x");
        assertThatThrownBy(() -> exhibits.change(one.id(), secret)).isInstanceOf(ExhibitRefused.class);
        assertThat(titles()).containsExactly("1 Bon signé");
    }

    @Test
    void aChangedByteIsFoundAndPrinted() {
        add(pdf("a"), pdf("b"));
        assertThat(exhibits.verify(CASE, Progress.NONE).isIntact()).isTrue();
        database.sql()
                .sql("UPDATE original SET content = ? WHERE file_name = 'b.pdf'")
                .param(bytes("%PDF-1.4 autre"))
                .update();
        Integrity found = exhibits.verify(CASE, Progress.NONE);
        assertThat(found.lines()).extracting(Integrity.Line::isIntact).containsExactly(true, false);
        TableSheet sheet = new IntegritySheet(new Texts(), PARIS).of("L-2026-001", found);
        assertThat(sheet.subtitle().replace((char) 0xa0, (char) 0x20))
                .contains("24 novembre 2026", "10:00:00", "1 original intact sur 2");
        assertThat(sheet.words().toList()).anyMatch(words -> words.startsWith("MODIFIÉE"));
    }

    @Test
    void anExhibitThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> exhibits.withdraw(new ExhibitId(99))).isInstanceOf(ExhibitRefused.class);
    }

    private AddedExhibits add(NewExhibit... files) {
        return exhibits.add(CASE, List.of(files), Progress.NONE);
    }

    private static NewExhibit pdf(String name) {
        return NewExhibit.of(name + ".pdf", bytes("%PDF-1.4 " + name));
    }

    private static byte[] bytes(String words) {
        return words.getBytes(StandardCharsets.ISO_8859_1);
    }

    private List<Act> acts() {
        return journal.of(CASE).stream().map(JournalEntry::act).toList();
    }

    private List<String> titles() {
        return exhibits.of(CASE).numbered().stream()
                .map(one -> one.number().map(String::valueOf).orElse("–") + " "
                        + one.exhibit().details().title())
                .toList();
    }
}
