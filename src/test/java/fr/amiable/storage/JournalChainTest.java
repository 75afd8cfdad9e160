package fr.amiable.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.amiable.common.Subject;
import fr.amiable.journal.Act;
import fr.amiable.journal.ChainCheck;
import fr.amiable.journal.ChainCheck.Fault;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is done to the journal behind the program's back, the chain tells where it first broke. */
class JournalChainTest {

    private static final Subject CLIENT = new Subject(Subject.Kind.CLIENT, 1);

    private final Clock clock = Clock.fixed(Instant.parse("2026-11-26T08:00:00Z"), ZoneOffset.UTC);
    private final Database database = Database.inMemory();
    private final DerbyJournal journal = new DerbyJournal(database, "Zoé", clock);

    @AfterEach
    void close() {
        database.close();
    }

    private ChainCheck check() {
        return ChainCheck.of(new DerbyJournalChain(database));
    }

    private void record(int acts) {
        for (int act = 0; act < acts; act++) {
            journal.record(CLIENT, Act.CHANGED, "avant " + act, "après");
        }
    }

    @Test
    void actsAreChainedInTheOrderTheyWereKeptHoweverManyTheTransactionHas() {
        assertThat(check().isWhole()).isTrue();
        record(2);
        database.inTransaction(() -> {
            record(3);
            return null;
        });

        ChainCheck found = check();

        assertThat(found.isWhole()).isTrue();
        assertThat(found.acts()).isEqualTo(5);
        assertThat(found.head().place()).isEqualTo(5);
        assertThat(found.head().chainedAfterwards()).isZero();
    }

    @Test
    void whatIsNotKeptLeavesNoPlaceInTheChain() {
        record(1);
        assertThatThrownBy(() -> database.inTransaction(() -> {
                    record(2);
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");
        record(1);

        assertThat(check().isWhole()).isTrue();
        assertThat(check().acts()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UPDATE journal SET who = 'Max' WHERE place = 3 | CHANGED | 3",
                "UPDATE journal SET after_text = 'payé' WHERE place = 1 | CHANGED | 1",
                "UPDATE journal SET happened_at = '2020-01-01T00:00:00.000000000Z' WHERE place = 6 | CHANGED | 6",
                "UPDATE journal SET subject_id = 2 WHERE place = 2 | CHANGED | 2",
                "DELETE FROM journal WHERE place = 4 | MISSING | 4",
                "DELETE FROM journal WHERE place = 1 | MISSING | 1",
                "DELETE FROM journal WHERE place = 6 | MISSING | 6",
                "INSERT INTO journal (happened_at, who, subject_kind, subject_id, act, before_text, after_text)"
                        + " VALUES ('2026-11-26T08:00:00.000000000Z', 'Max', 'CLIENT', 1, 'CHANGED', '', '') | ADDED | 0",
                "INSERT INTO journal (happened_at, who, subject_kind, subject_id, act, before_text, after_text, place, link)"
                        + " SELECT happened_at, who, subject_kind, subject_id, act, before_text, after_text, 7, link"
                        + " FROM journal WHERE place = 6 | CHANGED | 7"
            })
    void theFirstBrokenLinkIsNamed(String harm, Fault fault, long place) {
        record(6);
        database.sql().sql(harm).update();

        ChainCheck.Break found = check().broken().orElseThrow();

        assertThat(found.fault()).isEqualTo(fault);
        assertThat(found.place()).isEqualTo(place);
    }

    /** Derby may refuse the next number of a row to one of several at once; nothing was kept then. */
    private void recordPatiently() {
        int kept = 0;
        while (kept < 40) {
            try {
                record(1);
                kept++;
            } catch (DatabaseBusy once) {
                Thread.onSpinWait();
            }
        }
    }

    @Test
    void writersAtTheSameTimeKeepOneChain() throws Exception {
        ExecutorService writers = Executors.newFixedThreadPool(3);
        List<Callable<Object>> work = new ArrayList<>();
        for (int writer = 0; writer < 3; writer++) {
            work.add(Executors.callable(this::recordPatiently));
        }
        for (var done : writers.invokeAll(work)) {
            done.get();
        }
        writers.shutdown();
        assertThat(writers.awaitTermination(1, TimeUnit.MINUTES)).isTrue();

        assertThat(check().isWhole()).isTrue();
        assertThat(check().acts()).isEqualTo(120);
    }
}
