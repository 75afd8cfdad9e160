package fr.amiable.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.common.Percentage;
import fr.amiable.common.Problem;
import fr.amiable.company.RateService;
import fr.amiable.law.RateTable;
import fr.amiable.law.Semester;
import fr.amiable.storage.Database;
import fr.amiable.storage.DerbyJournal;
import fr.amiable.storage.DerbyRateRepository;
import fr.amiable.ui.common.ImmediateTasks;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RatesModelTest {

    private static final Semester NEXT = RateTable.shipped().last().next();

    private final Database database = Database.inMemory();
    private final Clock clock = Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneOffset.UTC);
    private final RateService rates = new RateService(
            RateTable.shipped(), new DerbyRateRepository(database), new DerbyJournal(database, "Zoé", clock), database);

    @AfterEach
    void closeTheDatabase() {
        database.close();
    }

    @Test
    void theNewestSemesterComesFirstAndTheNextOneIsProposed() {
        RatesModel model = loaded(clock);

        assertThat(model.entries().get(0).rates().semester())
                .isEqualTo(RateTable.shipped().last());
        assertThat(model.fields().semesterProperty().get()).isEqualTo(NEXT);
        assertThat(model.stateProperty().get()).isEqualTo(RatesModel.State.TO_VERIFY);
    }

    @Test
    void aSemesterAddedByTheOwnerServesAtOnce() {
        RatesModel model = loaded(Clock.fixed(Instant.parse("2027-02-01T09:00:00Z"), ZoneOffset.UTC));
        assertThat(model.stateProperty().get()).isEqualTo(RatesModel.State.MISSING);

        type(model);
        model.save("", () -> {});

        assertThat(rates.current().of(NEXT).legalOther()).isEqualTo(Percentage.of("2.50"));
        assertThat(model.entries().get(0).isOwners()).isTrue();
        assertThat(model.stateProperty().get()).isEqualTo(RatesModel.State.UP_TO_DATE);
    }

    @Test
    void nothingIsRecordedWithoutRatesAndTheirSource() {
        RatesModel model = loaded(clock);
        model.save("", () -> {});

        assertThat(model.problems())
                .extracting(Problem::field)
                .containsExactly("legalOther", "legalIndividual", "ecbRefinancing", "source");
        assertThat(rates.owned()).isEmpty();
    }

    @Test
    void aRowTakenBackLeavesTheShippedOneAndCanBeKeptAfterAll() {
        RatesModel model = loaded(clock);
        model.correct(model.entries().get(0));
        model.fields().legalOtherProperty().set(Percentage.of("9.99"));
        model.save("", () -> {});
        AtomicReference<Runnable> undo = new AtomicReference<>();

        model.remove(model.entries().get(0), "", undo::set);
        assertThat(rates.current().rows()).isEqualTo(RateTable.shipped().rows());

        undo.get().run();
        assertThat(model.entries().get(0).rates().legalOther()).isEqualTo(Percentage.of("9.99"));
    }

    private RatesModel loaded(Clock day) {
        RatesModel model = new RatesModel(rates, new ImmediateTasks(), day);
        model.load();
        return model;
    }

    private static void type(RatesModel model) {
        model.fields().legalIndividualProperty().set(Percentage.of("6.50"));
        model.fields().legalOtherProperty().set(Percentage.of("2.50"));
        model.fields().ecbRefinancingProperty().set(Percentage.of("2.15"));
        model.fields().sourceProperty().set("Arrêté du 15 décembre 2026");
        model.fields().verifiedProperty().set(true);
    }
}
