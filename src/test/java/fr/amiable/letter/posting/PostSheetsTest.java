package fr.amiable.letter.posting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.amiable.app.OpenDesk;
import fr.amiable.app.Wiring;
import fr.amiable.common.Progress;
import fr.amiable.common.SheetCell;
import fr.amiable.common.TableSheet;
import fr.amiable.common.Texts;
import fr.amiable.document.PdfWords;
import fr.amiable.letter.LetterRequest;
import fr.amiable.letter.LetterType;
import fr.amiable.letter.ProducedLetter;
import fr.amiable.letter.batch.BatchResult;
import fr.amiable.letter.registered.Consent;
import fr.amiable.letter.registered.RegisteredDetails;
import fr.amiable.letter.registered.RegisteredForm;
import fr.amiable.letter.registered.RegisteredState;
import fr.amiable.letter.sample.SampleInvoices;
import fr.amiable.letter.sample.SampleMatters;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes to the post office with letters, from the letters themselves to the printed page. */
class PostSheetsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneId.of("Europe/Paris"));
    private static final String NUMBER = "2C 048 123 4567 8";

    private final OpenDesk desk = new Wiring(new Texts(), CLOCK, "Zoé").openInMemory();
    private final SampleInvoices sample =
            desk.sample().fill(desk.today(), desk.rates().current());
    private final PostSheets sheets = desk.post().sheets();

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void withNothingPreparedTheOwnerIsToldWhatToDo() {
        assertThatThrownBy(sheets::daySheet)
                .isInstanceOfSatisfying(
                        NothingToPost.class,
                        nothing -> assertThat(nothing.message(new Texts())).contains("préparez-en un"));
    }

    @Test
    void thePreparedOnesAreListedUntilTheyAreDepositedAndElectronicOnesNever() {
        ProducedLetter paper = notice(0);
        ProducedLetter electronic = notice(1);
        prepare(paper, RegisteredForm.PAPER, "");
        prepare(electronic, RegisteredForm.ELECTRONIC, "AR24");

        TableSheet sheet = sheets.daySheet();
        assertThat(sheet.rows()).hasSize(1);
        assertThat(sheet.rows().get(0).stream().map(SheetCell::text))
                .contains("1", NUMBER, "Mise en demeure, 24/11/2026")
                .anyMatch(words -> words.startsWith("Menuiserie Guérin") && words.contains("35000"));
        byte[] pdf = desk.overall().printedLists().write(sheet);
        assertThat(PdfWords.flat(pdf))
                .contains("Recommandés à déposer", "24 novembre 2026 · 1 pli", NUMBER, "Poids (g)", "Déposé le");

        desk.post().registered().move(paper.id(), RegisteredState.DEPOSITED, desk.today());
        assertThatThrownBy(sheets::daySheet).isInstanceOf(NothingToPost.class);
    }

    @Test
    void theAddressesOfABatchStandInTheOrderOfItsFile() {
        BatchResult batch = desk.post()
                .batches()
                .produce(
                        List.of(
                                LetterRequest.of(LetterType.FRIENDLY_REMINDER, sample.oversight(), desk.today()),
                                LetterRequest.of(LetterType.FRIENDLY_REMINDER, sample.consumer(), desk.today())),
                        folder.resolve("lettres.pdf"),
                        Progress.NONE);

        TableSheet sheet = sheets.addresses(batch.letters());
        List<String> names = batch.letters().stream()
                .map(letter -> desk.clients().get(letter.client()).name())
                .toList();
        assertThat(sheet.rows()).extracting(row -> row.get(1).text()).containsExactlyElementsOf(names);
        assertThat(sheet.rows()).allSatisfy(row -> assertThat(row.get(2).text()).containsPattern("\\d{5} \\S"));
        assertThat(PdfWords.flat(desk.overall().printedLists().write(sheet)))
                .contains("Feuille d’adresses", "2 lettres")
                .contains(names);
    }

    @Test
    void aLetterToALawyerGoesToTheAddressInItsWindow() {
        ProducedLetter handover = desk.letters()
                .produce(
                        LetterRequest.of(
                                        LetterType.HANDOVER,
                                        sample.professional().get(0),
                                        desk.today())
                                .with(new SampleMatters().entries(LetterType.HANDOVER)),
                        Optional.of("essai"));
        String lawyer = "Maître Hélène Roux, 8 rue Crébillon, 44000 NANTES";

        assertThat(sheets.addresses(List.of(handover)).rows().get(0))
                .extracting(SheetCell::text)
                .contains(lawyer);
        prepare(handover, RegisteredForm.PAPER, "");
        assertThat(sheets.daySheet().rows().get(0)).extracting(SheetCell::text).contains(lawyer);
    }

    private ProducedLetter notice(int which) {
        return desk.letters()
                .produce(
                        LetterRequest.of(
                                LetterType.FORMAL_NOTICE, sample.professional().get(which), desk.today()),
                        Optional.of("essai"));
    }

    private void prepare(ProducedLetter letter, RegisteredForm form, String provider) {
        desk.post().registered().prepare(letter.id(), new RegisteredDetails(form, NUMBER, provider, Consent.NONE));
    }
}
