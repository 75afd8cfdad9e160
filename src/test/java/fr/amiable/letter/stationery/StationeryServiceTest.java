package fr.amiable.letter.stationery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.amiable.app.OpenDesk;
import fr.amiable.app.Wiring;
import fr.amiable.common.Subject;
import fr.amiable.common.Texts;
import fr.amiable.document.PdfPictures;
import fr.amiable.document.PdfWords;
import fr.amiable.document.source.HeadPictures;
import fr.amiable.journal.Act;
import fr.amiable.letter.LetterRequest;
import fr.amiable.letter.LetterType;
import fr.amiable.letter.ProducedLetter;
import fr.amiable.letter.sample.SampleInvoices;
import fr.amiable.storage.Database;
import fr.amiable.storage.DerbyJournal;
import fr.amiable.storage.DerbyStationeryRepository;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The owner's paper is kept, journaled, and on what is produced from then on only. */
class StationeryServiceTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneId.of("Europe/Paris"));

    @TempDir
    private Path folder;

    @Test
    void allOfItComesBackAfterTheDeskIsClosed() {
        Path logo = Drawings.logo(folder, "logo.png", 600, 200);
        Path hand = Drawings.hand(folder, "main.jpg");
        Path data = folder.resolve("donnees");
        Stationery kept;
        try (Database database = Database.open(data)) {
            StationeryService service = service(database);
            assertThat(service.get()).isEqualTo(Stationery.PLAIN);
            StationeryDraft draft = new StationeryDraft(
                    Optional.of(service.picture(logo)),
                    LogoPlace.TOP_RIGHT,
                    "20",
                    "#1d3f8a",
                    Optional.of(service.picture(hand)),
                    "12",
                    new StationeryDraft.TypedMargins("30", "25", "20", "25"));
            kept = service.save(draft);
            assertThat(service.get()).isEqualTo(kept);
        }
        try (Database database = Database.open(data)) {
            assertThat(service(database).get()).isEqualTo(kept);
            assertThat(new DerbyJournal(database, "Zoé", CLOCK).of(Subject.company()))
                    .singleElement()
                    .satisfies(entry -> {
                        assertThat(entry.act()).isEqualTo(Act.STATIONERY_CHANGED);
                        assertThat(entry.after()).contains("600 × 200 px", "TOP_RIGHT");
                    });
            service(database).save(Stationery.PLAIN.draft());
            assertThat(service(database).get()).isEqualTo(Stationery.PLAIN);
        }
    }

    @Test
    void aDraftWithAProblemKeepsWhatThereWas() {
        try (Database database = Database.inMemory()) {
            StationeryService service = service(database);
            StationeryDraft plain = Stationery.PLAIN.draft();
            StationeryDraft pale = new StationeryDraft(
                    plain.logo(), plain.logoPlace(), "18", "#ffffff", plain.signature(), "15", plain.margins());
            assertThatThrownBy(() -> service.save(pale)).isInstanceOf(IllegalStateException.class);
            assertThat(new DerbyStationeryRepository(database).find()).isEmpty();
        }
    }

    @Test
    void lettersProducedBeforeKeepTheirBytesAndThoseAfterHaveTheLogo() {
        try (OpenDesk desk = new Wiring(new Texts(), CLOCK, "Zoé").openInMemory()) {
            SampleInvoices sample =
                    desk.sample().fill(desk.today(), desk.rates().current());
            ProducedLetter before = desk.letters().produce(request(sample, desk), Optional.empty());
            byte[] bytes = desk.letters().reprint(before.id());

            StationeryService service = desk.overall().papers(desk).stationery();
            StationeryDraft plain = service.get().draft();
            service.save(new StationeryDraft(
                    Optional.of(service.picture(Drawings.logo(folder, "logo.png", 600, 200))),
                    LogoPlace.ABOVE_NAME,
                    "18",
                    "#1d3f8a",
                    Optional.of(service.picture(Drawings.hand(folder, "main.jpg"))),
                    "15",
                    plain.margins()));
            ProducedLetter after = desk.letters().produce(request(sample, desk), Optional.empty());

            assertThat(desk.letters().reprint(before.id())).isEqualTo(bytes);
            assertThat(PdfPictures.in(desk.letters().reprint(after.id()))).hasSize(2);
            assertThat(PdfPictures.in(desk.printedStatements().print(List.of(sample.oversight()), desk.today())))
                    .hasSize(1);
            assertThat(PdfWords.flat(desk.letters().reprint(after.id()))).contains("Atelier Lefèvre");
        }
    }

    private static LetterRequest request(SampleInvoices sample, OpenDesk desk) {
        return LetterRequest.of(LetterType.FRIENDLY_REMINDER, sample.oversight(), desk.today());
    }

    private static StationeryService service(Database database) {
        return new StationeryService(
                new DerbyStationeryRepository(database),
                new HeadPictures(),
                new DerbyJournal(database, "Zoé", CLOCK),
                database);
    }
}
