package fr.amiable.app;

import fr.amiable.backup.Backup;
import fr.amiable.bundle.dossier.DossierOrder;
import fr.amiable.bundle.dossier.DossierProfile;
import fr.amiable.client.Client;
import fr.amiable.client.ClientDraft;
import fr.amiable.client.ClientKind;
import fr.amiable.common.PostalAddress;
import fr.amiable.common.Progress;
import fr.amiable.common.Subject;
import fr.amiable.common.Texts;
import fr.amiable.dispute.Dispute;
import fr.amiable.document.OpenedCopies;
import fr.amiable.document.SystemOpening;
import fr.amiable.document.bundle.DuplexPrintFile;
import fr.amiable.document.scratch.Scratch;
import fr.amiable.document.source.Pictures;
import fr.amiable.evidence.exhibit.NewExhibit;
import fr.amiable.evidence.preview.Preview;
import fr.amiable.evidence.preview.PreviewedFile;
import fr.amiable.journal.Act;
import fr.amiable.law.RateTable;
import fr.amiable.letter.batch.BatchPrinter;
import fr.amiable.letter.mailing.account.MailAccountDraft;
import fr.amiable.letter.mailing.account.MailSecurity;
import fr.amiable.letter.mailing.account.MailSender;
import fr.amiable.storage.Database;
import fr.amiable.vault.KeySource;
import fr.amiable.vault.Vault;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** A program of its own that does with secret words what owners do, fails at some of it, and waits to be killed. */
final class TracesWorker {

    static final String MARK = "ZQX7-Marque-Secrete";
    static final String PASSPHRASE = "trois petits kiwis violets";
    static final String PASSWORD = "motdepasse-du-courriel-9";
    static final String READY = "ready";

    private static final int PAGE = 4096;

    private final Path owners;
    private final OpenDesk desk;
    private final SystemOpening opening = new SystemOpening();

    private TracesWorker(OpenDesk desk, Path owners) {
        this.desk = desk;
        this.owners = owners;
    }

    /** @param arguments the data folder, where the owner saves, and {@code again} for a start after the kill */
    public static void main(String[] arguments) throws Exception {
        Locale.setDefault(Locale.FRANCE);
        FailureLog.silenceTerminal();
        AppFolders folders = AppFolders.choose(Optional.of(Path.of(arguments[0])));
        FailureLog.openIn(folders.create());
        Wiring wiring = new Wiring(new Texts(), Clock.systemDefaultZone(), "essai", KeySource.passphrase(PASSPHRASE));
        if (arguments.length > 2) {
            try (OpenDesk desk = wiring.open(Optional.of(folders.data()))) {
                System.out.println(desk.clients().rows().size());
            }
            System.exit(0);
        }
        OpenDesk desk = wiring.open(Optional.of(folders.data()));
        new Vault(folders.data()).set(desk.safety().key(), PASSPHRASE);
        desk.sample().fill(desk.today(), RateTable.shipped());
        new TracesWorker(desk, Path.of(arguments[1])).work();
    }

    private void work() throws Exception {
        Client client = desk.clients().record(ClientDraft.of(ClientKind.PROFESSIONAL, MARK, PostalAddress.EMPTY));
        desk.archives()
                .journal()
                .record(new Subject(Subject.Kind.CLIENT, client.id().value()), Act.CHANGED, "", MARK);
        desk.post()
                .accounts()
                .save(new MailAccountDraft(
                        new MailSender("a@exemple.fr", "A", ""), "127.0.0.1", "9", MailSecurity.TLS, "a", PASSWORD));
        Dispute dispute = desk.cases().disputes().getByNumber("L-2026-001");
        exhibits(dispute);
        BatchPrinter.Open print = print();
        desk.cases()
                .dossiers()
                .produce(
                        DossierOrder.of(dispute.id(), DossierProfile.COURT),
                        owners.resolve("dossier.pdf"),
                        Progress.NONE);
        desk.safety().backups().orElseThrow().make(Backup.Occasion.ASKED, Progress.NONE);
        desk.data().transfer().export(owners.resolve("export.zip"), Progress.NONE);
        fail();
        PDDocument open = spilled();
        System.out.println(OpenedCopies.copy(opening, "secret.txt", MARK.getBytes(StandardCharsets.UTF_8)));
        System.out.println(READY);
        Thread.sleep(Long.MAX_VALUE);
        open.close();
        print.close();
    }

    private void exhibits(Dispute dispute) throws IOException {
        byte[] words = (MARK + " : je ne paierai pas.\n").repeat(50).getBytes(StandardCharsets.UTF_8);
        byte[] scan = Pictures.tiff(Pictures.noise(2600, 2600, BufferedImage.TYPE_INT_RGB));
        byte[] photo = Pictures.jpegTaken("2026:03:12 09:15:00", MARK, MARK, 6);
        List<NewExhibit> files = List.of(
                NewExhibit.of("lettre.txt", words),
                NewExhibit.of("scan.tiff", scan),
                NewExhibit.of("photo.jpg", photo));
        desk.cases().exhibits().add(dispute.id().subject(), files, Progress.NONE);
        for (NewExhibit file : files) {
            try (Preview preview =
                    desk.overall().previews().open(new PreviewedFile(file.fileName(), file.bytes()), List.of())) {
                preview.page(0, 300, Progress.NONE);
            }
        }
        Files.write(owners.resolve("copie.txt"), words);
    }

    private BatchPrinter.Open print() throws IOException {
        BatchPrinter.Open print = new DuplexPrintFile().start(owners.resolve("impression.pdf"));
        print.add(
                desk.letters().reprint(desk.letters().newest(1).get(0).letter().id()));
        return print;
    }

    /** More than stays in memory, plain and not packed, while the program is killed. */
    private static PDDocument spilled() throws IOException {
        PDDocument document = new PDDocument(Scratch.pages());
        byte[] plain = MARK.repeat(1 << 16).getBytes(StandardCharsets.UTF_8);
        for (int time = 0; time < 30; time++) {
            try (var out = new PDStream(document).createOutputStream()) {
                out.write(plain);
            }
        }
        return document;
    }

    /** What is told of words too long, of a server that does not answer, and of a damaged page. */
    private void fail() throws IOException {
        log(() ->
                desk.clients().record(ClientDraft.of(ClientKind.PROFESSIONAL, MARK.repeat(200), PostalAddress.EMPTY)));
        log(() -> desk.post()
                .trial()
                .send(desk.post().accounts().current().orElseThrow().draft()));
        log(() -> new Vault(desk.safety().folder().orElseThrow()).change(PASSPHRASE + "?", PASSPHRASE));
        Path other =
                Files.createDirectories(desk.safety().folder().orElseThrow().resolveSibling("abime"));
        Database damaged = Database.open(other);
        damaged.sql().sql("CREATE TABLE page (words VARCHAR(200))").update();
        for (int row = 0; row < 900; row++) {
            damaged.sql()
                    .sql("INSERT INTO page VALUES (:words)")
                    .param("words", MARK + row)
                    .update();
        }
        long container = damaged.sql()
                .sql("SELECT c.conglomeratenumber FROM SYS.SYSCONGLOMERATES c JOIN SYS.SYSTABLES t"
                        + " ON t.tableid = c.tableid WHERE t.tablename = 'PAGE'")
                .query(Long.class)
                .single();
        damaged.close();
        alterPages(other.resolve("base/seg0/c" + Long.toHexString(container) + ".dat"));
        Database again = Database.open(other);
        log(() -> again.sql()
                .sql("SELECT COUNT(*) FROM page WHERE words <> :words")
                .param("words", MARK)
                .query(Long.class)
                .single());
        log(() -> again.sql()
                .sql("INSERT INTO page VALUES (:words)")
                .param("words", MARK.repeat(20))
                .update());
    }

    /** One byte in each page: the words of the page stay, its sum is no longer right. */
    private static void alterPages(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        for (int at = PAGE + PAGE / 2; at < bytes.length; at += PAGE) {
            bytes[at] ^= 1;
        }
        Files.write(file, bytes);
    }

    private static void log(Runnable act) {
        try {
            act.run();
            throw new AssertionError("it did not fail");
        } catch (RuntimeException failed) {
            Logger.getLogger("fr.amiable")
                    .log(Level.SEVERE, FailureReport.of(failed).code(), failed);
        }
    }
}
