package fr.amiable.ui.exhibit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.common.Progress;
import fr.amiable.common.Texts;
import fr.amiable.dispute.DisputeId;
import fr.amiable.evidence.OriginalArchive;
import fr.amiable.evidence.exhibit.ExhibitDetails;
import fr.amiable.evidence.exhibit.ExhibitId;
import fr.amiable.evidence.exhibit.ExhibitReadings;
import fr.amiable.evidence.exhibit.ExhibitService;
import fr.amiable.evidence.exhibit.FileProblem;
import fr.amiable.evidence.exhibit.LeftOut;
import fr.amiable.evidence.exhibit.NewExhibit;
import fr.amiable.storage.Database;
import fr.amiable.storage.DerbyExhibitRepository;
import fr.amiable.storage.DerbyJournal;
import fr.amiable.storage.DerbyOriginalArchive;
import fr.amiable.ui.common.ImmediateTasks;
import fr.amiable.ui.common.Lane;
import fr.amiable.ui.common.Tasks;
import fr.amiable.ui.common.Work;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExhibitsModelTest {

    private static final DisputeId CASE = new DisputeId(7);

    private final Database database = Database.inMemory();
    private final Clock clock = Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneId.of("Europe/Paris"));
    private final Set<Long> damaged = new HashSet<>();
    private final List<Long> filesRead = new ArrayList<>();
    private final OriginalArchive archive = watched(new DerbyOriginalArchive(database, clock));
    private final ExhibitService exhibits = new ExhibitService(
            new DerbyExhibitRepository(database, clock),
            archive,
            new DerbyJournal(database, "essai", clock),
            database,
            clock,
            new AtomicLong()::incrementAndGet);
    private final List<String> opened = new ArrayList<>();

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aCaseOfFiveHundredExhibitsIsListedWithoutReadingOneFile() {
        exhibits.add(
                CASE.subject(),
                IntStream.rangeClosed(1, 500).mapToObj(this::file).toList(),
                Progress.NONE);
        ExhibitsModel model = model(onScreenOnly());

        model.load();

        assertThat(filesRead).isEmpty();
        assertThat(model.rows()).hasSize(500);
        assertThat(model.rows().get(499).numbered().number()).contains(500);
        assertThat(model.rows()).allMatch(row -> row.state() == ExhibitState.NOT_VERIFIED);
        assertThat(model.totalsProperty().get().isEveryPageCounted()).isFalse();
    }

    @Test
    void filesAreReadOnceAfterwardsAndSayTheirPagesAndThatTheyAreIntact() {
        add("a", "b");
        ExhibitsModel model = loaded();
        assertThat(model.rows()).extracting(ExhibitRow::state).containsOnly(ExhibitState.VERIFIED);
        assertThat(model.totalsProperty().get())
                .extracting(ExhibitTotals::pages)
                .isEqualTo(6);
        filesRead.clear();

        model.load();

        assertThat(filesRead).isEmpty();
    }

    @Test
    void aFolderIsAddedFilesThatCannotBeAreNamedWithTheirReasonAndTheOthersKept() throws IOException {
        Files.writeString(folder.resolve("1 devis.pdf"), "%PDF-1.4 devis");
        Files.createFile(folder.resolve("2 vide.pdf"));
        Files.writeString(folder.resolve("3 copie.pdf"), "%PDF-1.4 devis");
        Files.writeString(folder.resolve("4 note.txt"), "bonjour");
        ExhibitsModel model = loaded();

        model.addPaths(List.of(folder, folder.resolve("absent.pdf")), "ajout");

        assertThat(titles(model)).containsExactly("1 1 devis", "2 4 note");
        assertThat(model.addedProperty().get().already()).containsExactly("3 copie.pdf");
        assertThat(model.addedProperty().get().leftOut())
                .containsExactly(
                        new LeftOut("2 vide.pdf", FileProblem.EMPTY),
                        new LeftOut("absent.pdf", FileProblem.NOT_A_FILE));
    }

    @Test
    void oneHundredFilesCancelledOnTheWayAddNothing() {
        List<NewExhibit> files =
                IntStream.rangeClosed(1, 100).mapToObj(this::file).toList();
        List<Long> seen = new ArrayList<>();
        ExhibitsModel model = model(cancellingAfter(60, seen));

        model.add(() -> files, "ajout");

        assertThat(seen).hasSizeGreaterThan(59).contains(0L, 59L);
        assertThat(model.refusalProperty().get().message(new Texts()))
                .isEqualTo("Arrêté à votre demande\u00a0: rien n’a été changé.");
        assertThat(exhibits.of(CASE.subject()).exhibits()).isEmpty();
        assertThat(archive.of(CASE.subject())).isEmpty();
    }

    @Test
    void theyAreMovedOrderedAsProposedAndBroughtBack() {
        add("facture", "relance", "contrat");
        ExhibitsModel model = loaded();
        model.move(ids(model, 2), -1);
        assertThat(titles(model)).containsExactly("1 facture", "2 contrat", "3 relance");
        model.place(ids(model, 0), Optional.empty());
        assertThat(titles(model)).containsExactly("1 contrat", "2 relance", "3 facture");

        List<Runnable> undo = new ArrayList<>();
        model.propose(undo::add);
        assertThat(titles(model)).containsExactly("1 contrat", "2 facture", "3 relance");
        undo.get(0).run();
        assertThat(titles(model)).containsExactly("1 contrat", "2 relance", "3 facture");

        model.propose(undo::add);
        model.propose(undo::add);
        assertThat(undo.get(2)).as("already so").isNull();
    }

    @Test
    void oneTakenOutComesBackAndOneCommunicatedStaysWithItsNumber() {
        add("a", "b");
        ExhibitsModel model = loaded();
        List<Runnable> undo = new ArrayList<>();
        model.withdraw(ids(model, 0), undo::add);
        assertThat(titles(model)).containsExactly("1 b");
        undo.get(0).run();
        assertThat(titles(model)).containsExactly("1 a", "2 b");

        exhibits.communicate(CASE.subject(), "le conciliateur");
        model.load();
        assertThat(model.totalsProperty().get().fixedUpTo()).hasValue(2);
        assertThat(model.rows().get(0).state()).isEqualTo(ExhibitState.COMMUNICATED);
        model.withdraw(ids(model, 0), undo::add);
        assertThat(titles(model)).containsExactly("1 a", "2 b");
        assertThat(model.rows().get(0).state()).isEqualTo(ExhibitState.WITHDRAWN);
        assertThat(model.totalsProperty().get().produced()).isEqualTo(1);
    }

    @Test
    void whatIsSaidOfOneIsKeptAndOneCommunicatedCannotBeHidden() {
        add("a");
        ExhibitsModel model = loaded();
        ExhibitRow row = model.rows().get(0);
        model.change(row.id(), row.details().withTitle("Devis signé").confidential(true));
        assertThat(titles(model)).containsExactly("- Devis signé");
        assertThat(model.rows().get(0).state()).isEqualTo(ExhibitState.CONFIDENTIAL);

        ExhibitDetails open = model.rows().get(0).details().confidential(false);
        model.change(row.id(), open);
        exhibits.communicate(CASE.subject(), "le conciliateur");
        model.change(row.id(), open.confidential(true));
        assertThat(model.refusalProperty().get().message(new Texts())).contains("La pièce n°\u00a01 a été communiquée");
        assertThat(model.rows().get(0).details()).isEqualTo(open);
    }

    @Test
    void aFileChangedInTheBaseIsFoundByTheCheckAndShown() {
        add("a", "b");
        ExhibitsModel model = loaded();
        damaged.add(model.rows().get(1).exhibit().original().id());

        model.verify("vérification");

        assertThat(model.integrityProperty().get().isIntact()).isFalse();
        assertThat(model.rows())
                .extracting(ExhibitRow::state)
                .containsExactly(ExhibitState.VERIFIED, ExhibitState.CHANGED);
    }

    @Test
    void aCopyIsTheOriginalByteForByteAndAPlaceThatCannotBeWrittenIsSaid() throws IOException {
        add("a");
        ExhibitsModel model = loaded();
        Path copy = folder.resolve("copie.pdf");
        model.save(model.rows().get(0).exhibit(), copy, "copie", saved -> {});
        assertThat(Files.readAllBytes(copy)).isEqualTo(bytes("a"));

        model.save(model.rows().get(0).exhibit(), folder.resolve("absent/copie.pdf"), "copie", saved -> {});
        assertThat(model.refusalProperty().get().message(new Texts())).contains("copie.pdf");

        model.open(model.rows().get(0).exhibit(), "ouverture");
        assertThat(opened).containsExactly("a.pdf");
    }

    private ExhibitsModel loaded() {
        ExhibitsModel model = model(new ImmediateTasks());
        model.load();
        return model;
    }

    /** Neither the dispute nor candidates are read in these stories. */
    private ExhibitsModel model(Tasks tasks) {
        return new ExhibitsModel(
                CASE,
                new ExhibitsModel.Services(
                        exhibits,
                        new ExhibitReadings(archive, (name, bytes) -> OptionalInt.of(3)),
                        null,
                        null,
                        (name, bytes) -> opened.add(name)),
                tasks);
    }

    private static Tasks onScreenOnly() {
        return work -> {
            if (work.lane() == Lane.SCREEN) {
                new ImmediateTasks().start(work);
            }
        };
    }

    private static Tasks cancellingAfter(int files, List<Long> seen) {
        return new Tasks() {
            @Override
            public void start(Work<?> work) {
                run(work);
            }

            private <T> void run(Work<T> work) {
                try {
                    work.succeed(work.run(new Progress() {
                        @Override
                        public void at(long done, long total) {
                            seen.add(done);
                        }

                        @Override
                        public boolean isCancelled() {
                            return seen.size() > files;
                        }
                    }));
                } catch (Exception refused) {
                    assertThat(work.fail(refused)).isTrue();
                }
            }
        };
    }

    private OriginalArchive watched(OriginalArchive real) {
        return (OriginalArchive) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {OriginalArchive.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("bytes")) {
                        filesRead.add((Long) arguments[0]);
                        if (damaged.contains(arguments[0])) {
                            return Optional.of(bytes("autre chose"));
                        }
                    }
                    return method.invoke(real, arguments);
                });
    }

    private void add(String... names) {
        exhibits.add(
                CASE.subject(),
                List.of(names).stream()
                        .map(name -> NewExhibit.of(name + ".pdf", bytes(name)))
                        .toList(),
                Progress.NONE);
    }

    private NewExhibit file(int number) {
        return NewExhibit.of("piece " + number + ".pdf", bytes("piece " + number));
    }

    private static byte[] bytes(String words) {
        return ("%PDF-1.4 " + words).getBytes(StandardCharsets.UTF_8);
    }

    private static List<ExhibitId> ids(ExhibitsModel model, int place) {
        return List.of(model.rows().get(place).id());
    }

    private static List<String> titles(ExhibitsModel model) {
        return model.rows().stream()
                .map(row -> row.numbered().number().map(String::valueOf).orElse("-") + " "
                        + row.details().title())
                .toList();
    }
}
