package fr.amiable.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.amiable.backup.RestoreService;
import fr.amiable.bundle.BundleWriter;
import fr.amiable.common.Progress;
import fr.amiable.common.Texts;
import fr.amiable.document.bundle.StreamingBundleWriter;
import fr.amiable.law.RateTable;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine;

/** One command run inside the test, without window or database: what a script would see of it. */
record CommandRun(int exitCode, String out, String err) {

    static CommandRun of(String... arguments) {
        return with(new NoDesks(), arguments);
    }

    /** The command finds an empty desk, on that day. */
    static CommandRun at(LocalDate today, String... arguments) {
        MemoryDesk desk = new MemoryDesk(today);
        try {
            return on(desk, arguments);
        } finally {
            desk.forget();
        }
    }

    /** The command works on this desk and leaves it open. */
    static CommandRun on(MemoryDesk desk, String... arguments) {
        return with(new OneDesk(desk), arguments);
    }

    static CommandRun with(Desks desks, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine line = new Commands(new Texts(), RateTable::shipped, desks, CommandRun::bundles, folder -> {})
                .assemble()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true));
        int exitCode = line.execute(arguments);
        return new CommandRun(exitCode, out.toString(), err.toString());
    }

    private static BundleWriter bundles() {
        return new StreamingBundleWriter(new Texts(), Clock.systemDefaultZone());
    }

    JsonNode json() {
        try {
            return new ObjectMapper().readTree(out);
        } catch (JsonProcessingException notJson) {
            throw new AssertionError("not JSON: " + out + err, notJson);
        }
    }

    /** Fails the test when a calculator reaches for the data. */
    private static final class NoDesks implements Desks {

        @Override
        public Desk open(Optional<Path> folder) {
            throw new AssertionError("a calculator opened the data folder");
        }

        @Override
        public Desk openExisting(Optional<Path> folder) {
            return open(folder);
        }

        @Override
        public byte[] diagnostic(Optional<Path> folder) {
            return new byte[] {'P', 'K'};
        }

        @Override
        public RestoreService.Restored restore(Path file, Path into, Progress progress) {
            throw new AssertionError("a calculator restored a backup");
        }

        @Override
        public Desk openTemporary() {
            throw new AssertionError("a calculator opened a data folder");
        }
    }

    /** Gives the same desk to each command. */
    private record OneDesk(Desk desk) implements Desks {

        @Override
        public Desk open(Optional<Path> folder) {
            return desk;
        }

        @Override
        public Desk openExisting(Optional<Path> folder) {
            return desk;
        }

        @Override
        public byte[] diagnostic(Optional<Path> folder) {
            throw new AssertionError("this desk has no folder");
        }

        @Override
        public RestoreService.Restored restore(Path file, Path into, Progress progress) {
            throw new UnsupportedOperationException("backups are restored by the application");
        }

        @Override
        public Desk openTemporary() {
            return desk;
        }
    }
}
