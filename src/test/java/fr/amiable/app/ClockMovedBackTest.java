package fr.amiable.app;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.backup.Backup;
import fr.amiable.backup.BackupService;
import fr.amiable.backup.Soundness;
import fr.amiable.client.ClientDraft;
import fr.amiable.client.ClientId;
import fr.amiable.client.ClientKind;
import fr.amiable.common.PostalAddress;
import fr.amiable.common.Progress;
import fr.amiable.common.Subject;
import fr.amiable.common.Texts;
import fr.amiable.journal.Act;
import fr.amiable.journal.JournalEntry;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The computer's clock was a year ahead and is put right between two runs: acts keep their order, and the new backups stay. */
class ClockMovedBackTest {

    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
    private static final Instant AHEAD = Instant.parse("2028-03-01T09:00:00Z");

    /** More months than are kept. */
    private static final int MANY = 14;

    @TempDir
    private Path folder;

    @Test
    void theActsKeepTheOrderInWhichTheyWereDone() {
        ClientId id;
        try (OpenDesk desk = open(AHEAD)) {
            id = desk.clients().record(client("Kerjean")).id();
        }

        try (OpenDesk desk = open(NOW)) {
            desk.clients().change(id, client("Kerjean et fils"));

            assertThat(desk.archives().journal().of(new Subject(Subject.Kind.CLIENT, id.value())))
                    .extracting(JournalEntry::act)
                    .containsExactly(Act.CHANGED, Act.RECORDED);
            Soundness found = desk.safety().soundness().run(Progress.NONE);
            assertThat(found.chain().broken()).isEmpty();
        }
    }

    @Test
    void theBackupsOfTheRightClockAreMadeAndStay() {
        try (OpenDesk desk = open(AHEAD)) {
            desk.clients().record(client("Kerjean"));
        }
        for (int month = 0; month < MANY; month++) {
            backup(AHEAD.plus(Duration.ofDays(31L * month)));
        }

        List<Instant> right = new ArrayList<>();
        for (int day = 0; day < 2; day++) {
            Instant now = NOW.plus(Duration.ofDays(day));
            try (OpenDesk desk = open(now)) {
                assertThat(backups(desk).isDue()).isTrue();
            }
            right.add(backup(now));
        }

        try (OpenDesk desk = open(NOW.plus(Duration.ofDays(1)))) {
            assertThat(backups(desk).isDue()).isFalse();
            assertThat(backups(desk).all()).extracting(Backup::madeAt).containsAll(right);
        }
    }

    private Instant backup(Instant now) {
        try (OpenDesk desk = open(now)) {
            return backups(desk)
                    .make(Backup.Occasion.ASKED, Progress.NONE)
                    .backup()
                    .madeAt();
        }
    }

    private static BackupService backups(OpenDesk desk) {
        return desk.safety().backups().orElseThrow();
    }

    private static ClientDraft client(String name) {
        return ClientDraft.of(ClientKind.PROFESSIONAL, name, PostalAddress.EMPTY);
    }

    private OpenDesk open(Instant now) {
        Clock clock = Clock.fixed(now, ZoneId.of("Europe/Paris"));
        return new Wiring(new Texts(), clock, "essai").open(Optional.of(folder));
    }
}
