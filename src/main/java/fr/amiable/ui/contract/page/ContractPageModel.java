package fr.amiable.ui.contract.page;

import fr.amiable.contract.ContractId;
import fr.amiable.contract.ContractService;
import fr.amiable.ui.attachment.AttachedFilesModel;
import fr.amiable.ui.common.Tasks;
import fr.amiable.ui.common.Work;
import fr.amiable.ui.contract.ContractFile;
import fr.amiable.ui.contract.ContractReading;
import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The page of one contract: its facts, its check-list, its files, the invoices that name it. */
public final class ContractPageModel {

    private final ReadOnlyObjectWrapper<ContractFile> file = new ReadOnlyObjectWrapper<>();

    private final ContractId contract;
    private final ContractReading reading;
    private final AttachedFilesModel files;
    private final Tasks tasks;

    public ContractPageModel(ContractId contract, ContractReading reading, AttachedFilesModel files, Tasks tasks) {
        this.contract = contract;
        this.reading = reading;
        this.files = files;
        this.tasks = tasks;
    }

    /** Reads the contract and its files; the check-list is looked at again each time a file comes or goes. */
    public void load() {
        read();
        files.load();
        files.files().addListener((Observable changed) -> read());
    }

    private void read() {
        tasks.start(Work.onScreen("", () -> reading.file(contract)).onSuccess(file::set));
    }

    /** Takes the contract away; what brings it back is given to {@code onRemoved}. */
    public void remove(String label, Consumer<Runnable> onRemoved, Runnable onRestored) {
        ContractService contracts = reading.services().contracts();
        tasks.start(Work.onScreen(label, () -> contracts.remove(contract))
                .onSuccess(done -> onRemoved.accept(() -> tasks.start(
                        Work.onScreen(label, () -> contracts.restore(contract)).onSuccess(back -> onRestored.run())))));
    }

    /** Tells the words of the trail each time the contract was read. */
    public void onRead(Consumer<ContractFile> read) {
        file.addListener((property, before, now) -> read.accept(now));
        if (file.get() != null) {
            read.accept(file.get());
        }
    }

    public ContractId contract() {
        return contract;
    }

    public AttachedFilesModel files() {
        return files;
    }

    public LocalDate today() {
        return reading.today();
    }

    /** Null until read. */
    public ReadOnlyObjectProperty<ContractFile> fileProperty() {
        return file.getReadOnlyProperty();
    }
}
