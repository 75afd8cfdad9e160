package fr.amiable.company;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.common.Percentage;
import fr.amiable.common.Subject;
import fr.amiable.journal.Act;
import fr.amiable.journal.JournalEntry;
import fr.amiable.law.PublishedRates;
import fr.amiable.law.RateTable;
import fr.amiable.law.Semester;
import fr.amiable.storage.Database;
import fr.amiable.storage.DerbyJournal;
import fr.amiable.storage.DerbyRateRepository;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The owner's rates win over the shipped ones at once, and each change is in the journal. */
class RateServiceTest {

    private final Database database = Database.inMemory();
    private final DerbyJournal journal = new DerbyJournal(database, "zoé", Clock.systemUTC());
    private final RateTable shipped = RateTable.shipped();
    private final RateService rates = new RateService(shipped, new DerbyRateRepository(database), journal, database);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aNewSemesterCountsAtOnceAndIsJournaled() {
        Semester next = shipped.last().next();
        assertThat(rates.current().find(next)).isEmpty();
        PublishedRates row = row(next, "2.62");

        rates.record(row);

        assertThat(rates.current().find(next)).contains(row);
        assertThat(rates.owned()).containsExactly(row);
        assertThat(journal.of(new Subject(Subject.Kind.RATE, next.year() * 10L + next.half())))
                .extracting(JournalEntry::act)
                .containsExactly(Act.RATE_ENTERED);
    }

    @Test
    void aCorrectedShippedSemesterComesBackWhenTheCorrectionIsRemoved() {
        Semester last = shipped.last();
        rates.record(row(last, "9.99"));
        assertThat(rates.current().find(last).orElseThrow().legalOther()).isEqualTo(Percentage.of("9.99"));

        rates.remove(last);

        assertThat(rates.current().find(last)).isEqualTo(shipped.find(last));
        assertThat(rates.owned()).isEmpty();
    }

    private static PublishedRates row(Semester semester, String legalOther) {
        return new PublishedRates(
                semester, Percentage.of("6.67"), Percentage.of(legalOther), Percentage.of("2.15"), "JO", false);
    }
}
