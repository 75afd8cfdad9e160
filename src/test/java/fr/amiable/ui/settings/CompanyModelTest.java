package fr.amiable.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.common.Percentage;
import fr.amiable.common.Problem;
import fr.amiable.company.CompanyService;
import fr.amiable.company.RateService;
import fr.amiable.law.LegalWarning;
import fr.amiable.law.RateTable;
import fr.amiable.storage.Database;
import fr.amiable.storage.DerbyCompanyRepository;
import fr.amiable.storage.DerbyJournal;
import fr.amiable.storage.DerbyRateRepository;
import fr.amiable.ui.common.ImmediateTasks;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CompanyModelTest {

    private final Clock clock = Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneOffset.UTC);
    private final Database database = Database.inMemory();
    private final DerbyJournal journal = new DerbyJournal(database, "Zoé", clock);
    private final CompanyService companies =
            new CompanyService(new DerbyCompanyRepository(database), journal, database);
    private final RateService rates =
            new RateService(RateTable.shipped(), new DerbyRateRepository(database), journal, database);
    private final CompanyModel model = new CompanyModel(companies, rates, new ImmediateTasks(), clock);
    private final AtomicBoolean isSaved = new AtomicBoolean();

    @AfterEach
    void closeTheDatabase() {
        database.close();
    }

    @Test
    void whatIsSavedIsFoundAgain() {
        type(CompanyText.NAME, "Menuiserie Lefèvre");
        type(CompanyText.IBAN, "FR76 3000 6000 0112 3456 7890 189");
        model.save("", () -> isSaved.set(true));

        CompanyModel again = new CompanyModel(companies, rates, new ImmediateTasks(), clock);
        again.load();

        assertThat(isSaved).isTrue();
        assertThat(again.fields().text(CompanyText.NAME).get()).isEqualTo("Menuiserie Lefèvre");
        assertThat(again.fields().draft().complete().iban()).isPresent();
        assertThat(model.fields().isModified()).isFalse();
    }

    @Test
    void nothingIsSavedWhileSomethingIsWrong() {
        type(CompanyText.SIREN, "123456789");
        model.save("", () -> isSaved.set(true));

        assertThat(model.problems()).extracting(Problem::field).containsExactly("name", "siren");
        assertThat(isSaved).isFalse();
        assertThat(companies.current()).isEmpty();
    }

    @Test
    void aPenaltyRateUnderTheLegalFloorAndATermTooLongAreSaid() {
        model.load();
        assertThat(model.advice()).isEmpty();

        model.fields().penaltyRateProperty().set(Percentage.of("5"));
        type(CompanyText.DAYS, "90");
        model.advise();

        assertThat(model.advice())
                .extracting(LegalWarning::key)
                .containsExactly("termTooLong.ISSUE", "agreedRateUnderFloor");
    }

    @Test
    void aPenaltyRateAtTheFloorIsLawful() {
        model.fields().penaltyRateProperty().set(Percentage.of("8.25"));
        model.advise();

        assertThat(model.advice()).isEmpty();
    }

    private void type(CompanyText text, String words) {
        model.fields().text(text).set(words);
    }
}
