package fr.amiable.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import fr.amiable.app.OpenDesk;
import fr.amiable.app.Wiring;
import fr.amiable.chronology.ChronologyKind;
import fr.amiable.chronology.proof.ProvenFact;
import fr.amiable.client.ClientDraft;
import fr.amiable.client.ClientId;
import fr.amiable.client.ClientKind;
import fr.amiable.common.PostalAddress;
import fr.amiable.common.Problem;
import fr.amiable.common.Subject;
import fr.amiable.common.TableSheet;
import fr.amiable.common.Texts;
import fr.amiable.evidence.Fingerprint;
import fr.amiable.evidence.Original;
import fr.amiable.timeline.CallResult;
import fr.amiable.timeline.Channel;
import fr.amiable.timeline.Disclosure;
import fr.amiable.timeline.FileRefused;
import fr.amiable.timeline.TimelineEntry;
import fr.amiable.timeline.TimelineEntryId;
import fr.amiable.ui.common.ImmediateTasks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimelineFormModelTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @TempDir
    private Path folder;

    private final Texts texts = new Texts();
    private final Clock clock = Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneId.of("Europe/Paris"));
    private final OpenDesk desk = new Wiring(texts, clock, "essai").openInMemory();
    private final ClientId client = desk.clients()
            .record(ClientDraft.of(ClientKind.PROFESSIONAL, "Bâti Ouest", PostalAddress.EMPTY))
            .id();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aCallIsKeptWithItsResultAndItsFile() throws IOException {
        byte[] bytes = {0x4d, 0x5a, 0, 1, 2};
        Path file = Files.write(folder.resolve("photo été.exe"), bytes);
        TimelineFormModel model = model(Optional.empty());
        model.fields().callResultProperty().set(CallResult.PAYMENT_SENT);
        model.fields().happenedAtProperty().set(LocalTime.of(9, 30));
        model.fields().personProperty().set("  M. Loiseau ");
        model.drop(List.of(file, file));

        TimelineEntry saved = save(model);

        assertThat(saved.callResult()).contains(CallResult.PAYMENT_SENT);
        assertThat(saved.person()).isEqualTo("M. Loiseau");
        assertThat(desk.cases().timeline().files(saved.id()))
                .extracting(Original::fileName, Original::fingerprint)
                .containsExactly(tuple("photo été.exe", Fingerprint.of(bytes)));
        assertThat(model.fields().isModified()).isFalse();
    }

    @Test
    void aResultBelongsToACallOnly() {
        TimelineFormModel model = model(Optional.empty());
        model.fields().callResultProperty().set(CallResult.CONTESTS);
        model.fields().channelProperty().set(Channel.EMAIL);
        assertThat(model.currentProblems()).extracting(Problem::field).containsExactly("summary");

        model.fields().summaryProperty().set("Refuse la facture.");
        assertThat(save(model).callResult()).isEmpty();
    }

    @Test
    void nothingIsKeptWhileSomethingIsWrong() {
        TimelineFormModel model = model(Optional.empty());
        model.fields().channelProperty().set(null);
        model.fields().happenedOnProperty().set(TODAY.plusDays(1));
        model.save("", saved -> {
            throw new AssertionError("kept " + saved);
        });
        assertThat(model.problems()).extracting(Problem::field).containsExactly("channel", "happenedOn", "summary");

        model.fields().channelProperty().set(Channel.PHONE);
        model.fields().happenedOnProperty().set(TODAY);
        model.fields().happenedAtProperty().set(LocalTime.of(23, 0));
        assertThat(model.currentProblems()).extracting(Problem::field).contains("happenedAt");
        assertThat(desk.cases().timeline().ofClient(client)).isEmpty();
    }

    @Test
    void aFolderIsRefusedAndNothingIsKept() {
        TimelineFormModel model = model(Optional.empty());
        model.fields().summaryProperty().set("Documents reçus.");
        model.drop(List.of(folder));

        model.save("", saved -> {
            throw new AssertionError("kept " + saved);
        });

        assertThat(model.refusalProperty().get()).isInstanceOf(FileRefused.class);
        assertThat(desk.cases().timeline().ofClient(client)).isEmpty();
    }

    @Test
    void anEntryIsChangedThenRemovedAndBroughtBack() {
        TimelineFormModel first = model(Optional.empty());
        first.fields().summaryProperty().set("Appel.");
        TimelineEntry entry = save(first);
        TimelineFormModel model = model(Optional.of(entry.id()));
        assertThat(model.fields().isModified()).isFalse();
        model.fields().summaryProperty().set("Appel, refus.");
        assertThat(save(model).summary()).isEqualTo("Appel, refus.");

        List<Runnable> undo = new ArrayList<>();
        model(Optional.of(entry.id())).remove(undo::add);
        assertThat(desk.cases().timeline().ofClient(client)).isEmpty();
        undo.get(0).run();
        assertThat(desk.cases().timeline().ofClient(client)).hasSize(1);
    }

    @Test
    void theChronologyIsFilteredByKindAndChannelAndTakesDroppedFiles() throws IOException {
        TimelineFormModel form = model(Optional.empty());
        form.fields().summaryProperty().set("Appel.");
        TimelineEntry entry = save(form);
        ChronologyModel model = new ChronologyModel(
                () -> desk.cases().chronology().of(client),
                desk.cases().timeline(),
                desk.archives().originals(),
                new ImmediateTasks());
        model.load();
        assertThat(model.shown()).hasSize(2);

        model.filter().kindProperty().set(ChronologyKind.EXCHANGE);
        assertThat(model.shown()).hasSize(1);
        model.filter().channelProperty().set(Channel.EMAIL);
        assertThat(model.shown()).isEmpty();
        model.filter().channelProperty().set(null);
        model.attach(entry.id(), List.of(Files.writeString(folder.resolve("note.txt"), "vu")), "");

        assertThat(model.shown().get(0).entry().files())
                .extracting(Original::fileName)
                .containsExactly("note.txt");
        Path copy = folder.resolve("copie.txt");
        model.save(model.shown().get(0).entry().files().get(0), copy, "");
        assertThat(copy).hasContent("vu");
    }

    @Test
    void whatIsConfidentialNeverLeavesTheDesk() {
        for (Disclosure disclosure : Disclosure.values()) {
            TimelineFormModel form = model(Optional.empty());
            form.fields().summaryProperty().set("Fait " + disclosure);
            form.fields().disclosureProperty().set(disclosure);
            save(form);
        }

        TableSheet sheet = ChronologySheet.of(
                "Chronologie",
                desk.cases().chronology().of(client).stream()
                        .map(entry -> new ProvenFact(entry, List.of()))
                        .toList(),
                texts);

        assertThat(sheet.words().toList())
                .contains("Fait ORDINARY", "Fait TO_PRODUCE")
                .doesNotContain("Fait CONFIDENTIAL");
    }

    @Test
    void timesAreReadAsTheyAreTyped() {
        assertThat(TypedTime.read("14:30")).contains(LocalTime.of(14, 30));
        assertThat(TypedTime.read(" 9h5 ")).contains(LocalTime.of(9, 5));
        assertThat(TypedTime.read("14 h")).contains(LocalTime.of(14, 0));
        assertThat(TypedTime.read("0915")).contains(LocalTime.of(9, 15));
        assertThat(TypedTime.read("9")).contains(LocalTime.of(9, 0));
        for (String wrong : List.of("", "25h", "9:60", "midi", "12:345", "-3")) {
            assertThat(TypedTime.read(wrong)).as(wrong).isEmpty();
        }
    }

    @Test
    void aDraftGivesBackWhatWasTypedAndTheFilesDropped() throws IOException {
        Path file = Files.writeString(folder.resolve("reçu.txt"), "payé");
        TimelineFormModel lost = model(Optional.empty());
        lost.fields().aboutProperty().set(Optional.of(new Subject(Subject.Kind.DISPUTE, 4)));
        lost.fields().callResultProperty().set(CallResult.CONTESTS);
        lost.fields().happenedAtProperty().set(LocalTime.of(9, 5));
        lost.fields().personProperty().set("M. Loiseau");
        lost.fields().summaryProperty().set("Deux lignes\nde résumé");
        lost.fields().disclosureProperty().set(Disclosure.CONFIDENTIAL);
        lost.drop(List.of(file));

        TimelineFormModel taken = model(Optional.empty());
        taken.fields().values().take(lost.fields().values().values());

        assertThat(taken.fields().draft()).isEqualTo(lost.fields().draft());
        assertThat(taken.fields().files()).containsExactly(file);
        taken.fields().values().take(Map.of("about", "DISPUTE x", "files", ""));
        assertThat(taken.fields().aboutProperty().get()).isPresent();
        assertThat(taken.fields().files()).isEmpty();
    }

    private TimelineFormModel model(Optional<TimelineEntryId> entry) {
        TimelineFormModel.Services services = new TimelineFormModel.Services(
                desk.cases().timeline(),
                desk.clients(),
                desk.cases().disputes(),
                desk.invoices(),
                desk.cases().contracts());
        TimelineFormModel model =
                new TimelineFormModel(client, Optional.empty(), entry, services, texts, new ImmediateTasks(), clock);
        model.load();
        return model;
    }

    private static TimelineEntry save(TimelineFormModel model) {
        List<TimelineEntry> saved = new ArrayList<>();
        model.save("", saved::add);
        assertThat(model.problems()).isEmpty();
        assertThat(saved).hasSize(1);
        return saved.get(0);
    }
}
