package fr.amiable.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.amiable.client.ClientRow;
import fr.amiable.common.Texts;
import fr.amiable.law.RateTable;
import fr.amiable.storage.FolderNotWritable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A data folder that may only be read, on a locked key or a disk the system no longer trusts: said in words, and nothing is altered. */
class ReadOnlyFolderTest {

    private static final int MEGABYTES = 64;

    @TempDir
    private Path place;

    private final Texts texts = new Texts();
    private final Wiring wiring = new Wiring(texts, Clock.systemDefaultZone(), "essai");

    @Test
    void itIsRefusedWithItsNameAndOpensAgainAsItWasOnceItMayBeWritten() throws IOException {
        try (SmallDisk disk = SmallDisk.at(place.resolve("disque"), MEGABYTES)) {
            Path folder = disk.place().resolve("donnees");
            List<String> clients;
            try (OpenDesk desk = wiring.open(Optional.of(folder))) {
                desk.sample().fill(desk.today(), RateTable.shipped());
                clients = names(desk);
            }
            List<String> files = SmallDisk.names(folder);

            disk.forbidWriting();
            FolderNotWritable refused = catchThrowableOfType(
                    FolderNotWritable.class,
                    () -> wiring.open(Optional.of(folder)).close());
            assertThat(refused.message(texts)).contains(folder.toString());
            assertThat(SmallDisk.names(folder)).isEqualTo(files);

            disk.allowWriting();
            try (OpenDesk desk = wiring.open(Optional.of(folder))) {
                assertThat(names(desk)).isEqualTo(clients);
            }
        }
    }

    private static List<String> names(OpenDesk desk) {
        return desk.clients().rows().stream().map(ClientRow::name).toList();
    }
}
