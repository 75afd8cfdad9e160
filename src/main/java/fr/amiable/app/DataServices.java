package fr.amiable.app;

import fr.amiable.cli.DataDesk;
import fr.amiable.common.Subject;
import fr.amiable.common.Texts;
import fr.amiable.exporting.archive.ZipArchives;
import fr.amiable.exporting.archive.ZipPersonArchive;
import fr.amiable.privacy.PrivacyPapers;
import fr.amiable.privacy.PrivacyService;
import fr.amiable.storage.Database;
import fr.amiable.storage.privacy.DerbyPersonRepository;
import fr.amiable.storage.transfer.DerbyDeskCopy;
import fr.amiable.storage.transfer.DerbyDeskFilling;
import fr.amiable.transfer.TransferService;
import fr.amiable.ui.privacy.DataModel;
import java.util.Set;

/** What leaves the desk as a whole and comes back, and what is owed to the persons behind clients. */
public final class DataServices implements DataDesk {

    private final OpenDesk desk;
    private final Database database;
    private final TransferService transfer;
    private final PrivacyService privacy;

    DataServices(OpenDesk desk, Database database, Texts texts) {
        this.desk = desk;
        this.database = database;
        transfer = new TransferService(
                new TransferService.Ways(
                        new DerbyDeskCopy(database),
                        new DerbyDeskFilling(database, desk.clock()),
                        desk.safety().chain(),
                        new ZipArchives()),
                desk.archives().journal(),
                desk.clock());
        privacy = new PrivacyService(
                new PrivacyService.Desk(
                        new DerbyPersonRepository(database, desk.clock()),
                        desk.archives().journal(),
                        database,
                        invoice -> desk.invoiceServices()
                                .limitation()
                                .of(invoice)
                                .map(clock -> clock.period().lastDay()),
                        this::touched),
                new PrivacyPapers(
                        new PrivacyPapers.Desk(desk.company(), desk.clients(), desk.invoices(), desk.letters()),
                        desk.overall()::render,
                        texts),
                new ZipPersonArchive(),
                desk.clock());
    }

    /** Whoever remembers words of these reads them again once they are gone. */
    private void touched(Set<Subject> things) {
        database.afterCommit(() -> things.forEach(desk.overall()::changed));
    }

    @Override
    public TransferService transfer() {
        return transfer;
    }

    @Override
    public PrivacyService privacy() {
        return privacy;
    }

    /** What the settings do with them. */
    public DataModel.Services forScreens() {
        return new DataModel.Services(transfer, privacy, progress -> {
            desk.overall().changed(Subject.company());
            desk.overall().search().rebuild(progress);
        });
    }
}
