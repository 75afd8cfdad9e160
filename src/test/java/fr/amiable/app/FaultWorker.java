package fr.amiable.app;

import fr.amiable.backup.Backup;
import fr.amiable.cli.Commands;
import fr.amiable.common.Progress;
import fr.amiable.common.Subject;
import fr.amiable.common.Texts;
import fr.amiable.document.bundle.StreamingBundleWriter;
import fr.amiable.importing.ImportOptions;
import fr.amiable.journal.Act;
import fr.amiable.law.RateTable;
import fr.amiable.storage.Database;
import fr.amiable.storage.DerbyJournal;
import fr.amiable.storage.DerbyOriginalArchive;
import fr.amiable.vault.KeySource;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/** A program of its own that works on a data folder, says each thing once it is kept, and goes on until it is killed. */
final class FaultWorker {

    /** What it does when it is killed. */
    enum Work {
        SAVE,
        IMPORT,
        BUNDLE,
        BACKUP,
        MIGRATION
    }

    static final Subject CLIENT = new Subject(Subject.Kind.CLIENT, 1);

    private FaultWorker() {}

    /** @param arguments the work, the data folder, and the passphrase when one is needed */
    public static void main(String[] arguments) throws Exception {
        Locale.setDefault(Locale.FRANCE);
        Path folder = Path.of(arguments[1]);
        Texts texts = new Texts();
        KeySource keys = arguments.length > 2 ? KeySource.passphrase(arguments[2]) : KeySource.BARE;
        Wiring wiring = new Wiring(texts, Clock.systemDefaultZone(), "essai", keys);
        System.out.println("started");
        switch (Work.valueOf(arguments[0])) {
            case SAVE -> save(folder);
            case IMPORT -> imports(wiring, folder);
            case BUNDLE -> bundles(wiring, folder, texts);
            case BACKUP -> backups(wiring, folder);
            case MIGRATION -> {
                try (OpenDesk desk = wiring.open(Optional.of(folder))) {
                    System.out.println(desk.clients().rows().size());
                }
            }
        }
    }

    /** An exhibit and its act, in one transaction. */
    private static void save(Path folder) {
        Clock clock = Clock.systemDefaultZone();
        Database database = Database.open(folder);
        DerbyOriginalArchive originals = new DerbyOriginalArchive(database, clock);
        DerbyJournal journal = new DerbyJournal(database, "essai", clock);
        for (int number = 1; ; number++) {
            String name = "fichier-" + number;
            byte[] content = bytes(number);
            database.inTransaction(() -> {
                journal.record(CLIENT, Act.FILE_ATTACHED, "", name);
                return originals.add(CLIENT, name, "text/plain", content);
            });
            System.out.println(name);
        }
    }

    /** The same for the same number, up to half a megabyte. */
    static byte[] bytes(int number) {
        Random random = new Random(number);
        byte[] bytes = new byte[random.nextInt(500_000)];
        random.nextBytes(bytes);
        return bytes;
    }

    private static void imports(Wiring wiring, Path folder) throws Exception {
        OpenDesk desk = wiring.open(Optional.of(folder));
        String model = Files.readString(Path.of("src/test/resources/importing/facturx/invoice-en16931.xml"));
        String number = model.replaceAll("(?s).*?<rsm:ExchangedDocument>.*?<ram:ID>([^<]+)</ram:ID>.*", "$1");
        for (int one = 1; ; one++) {
            Path file = folder.resolveSibling("facture-" + one + ".xml");
            Files.writeString(file, model.replace(number, "KILL-" + one), StandardCharsets.UTF_8);
            boolean isTaken = desk.imports()
                    .importFiles(List.of(file), new ImportOptions(true), Progress.NONE)
                    .get(0)
                    .isTaken();
            if (!isTaken) {
                throw new AssertionError("not imported");
            }
            System.out.println("KILL-" + one);
        }
    }

    private static void bundles(Wiring wiring, Path folder, Texts texts) {
        for (int number = 1; ; number++) {
            int code = new Commands(
                            texts,
                            RateTable::shipped,
                            wiring,
                            () -> new StreamingBundleWriter(texts, Clock.systemDefaultZone()),
                            window -> {})
                    .assemble()
                    .execute(
                            "--donnees",
                            folder.toString(),
                            "dossier",
                            "L-2026-001",
                            "--vers",
                            folder.resolveSibling("dossier-" + number + ".pdf").toString());
            System.out.println("dossier-" + number + " " + code);
        }
    }

    private static void backups(Wiring wiring, Path folder) {
        OpenDesk desk = wiring.open(Optional.of(folder));
        for (; ; ) {
            desk.archives().journal().record(CLIENT, Act.CHANGED, "", "avant la sauvegarde");
            desk.safety().backups().orElseThrow().make(Backup.Occasion.ASKED, Progress.NONE);
            System.out.println("sauvegarde");
        }
    }
}
