package fr.amiable.importing;

import fr.amiable.client.ClientService;
import fr.amiable.common.Progress;
import fr.amiable.common.Texts;
import fr.amiable.company.CompanyDraft;
import fr.amiable.company.CompanyService;
import fr.amiable.evidence.OriginalArchive;
import fr.amiable.importing.facturx.FacturXImporter;
import fr.amiable.invoice.InvoiceService;
import fr.amiable.journal.Journal;
import fr.amiable.storage.Database;
import fr.amiable.storage.DerbyClientRepository;
import fr.amiable.storage.DerbyCompanyRepository;
import fr.amiable.storage.DerbyInvoiceRepository;
import fr.amiable.storage.DerbyJournal;
import fr.amiable.storage.DerbyOriginalArchive;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** A desk on a real database in memory, with the import service of the product and a folder of files to import. */
public final class TestDesk implements AutoCloseable {

    public static final String OWNER_SIREN = "812345676";

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneId.of("Europe/Paris"));

    private final Database database = Database.inMemory();
    private final Path folder;
    private final ImportDesk desk;
    private final ImportService imports;

    public TestDesk(Path folder) {
        this.folder = folder;
        Journal journal = new DerbyJournal(database, "test", CLOCK);
        OriginalArchive originals = new DerbyOriginalArchive(database, CLOCK);
        desk = new ImportDesk(
                new CompanyService(new DerbyCompanyRepository(database), journal, database),
                new ClientService(new DerbyClientRepository(database), journal, database, CLOCK),
                new InvoiceService(new DerbyInvoiceRepository(database), journal, database),
                originals,
                journal,
                database);
        imports = new ImportService(List.of(new FacturXImporter()), desk, new Texts());
    }

    /** Records the company that issues the test invoices. */
    public TestDesk withCompany(String name, String siren, int days) {
        CompanyDraft none = CompanyDraft.EMPTY;
        desk.companies()
                .save(new CompanyDraft(
                        name,
                        "",
                        "",
                        siren,
                        "",
                        "",
                        none.address(),
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        none.mediator(),
                        none.legalProtection(),
                        new fr.amiable.company.Company.PaymentHabits(days, false, Optional.empty())));
        return this;
    }

    public TestDesk withOwner() {
        return withCompany("Atelier Dupré", OWNER_SIREN, 30);
    }

    public Path file(String name, String content) {
        return file(name, content.getBytes(StandardCharsets.UTF_8));
    }

    public Path file(String name, byte[] content) {
        try {
            return Files.write(folder.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public ImportReport importOne(Path file) {
        return imports.importFiles(List.of(file), ImportOptions.OWN_INVOICES, Progress.NONE)
                .get(0);
    }

    public ImportReport importOne(String content) {
        return importOne(file("facture.xml", content));
    }

    public ImportService imports() {
        return imports;
    }

    public ImportDesk desk() {
        return desk;
    }

    /** How many invoices and clients are recorded. */
    public List<Integer> counts() {
        return List.of(
                desk.invoices().rows(Optional.empty(), 1000).size(),
                desk.clients().rows().size());
    }

    @Override
    public void close() {
        database.close();
    }
}
