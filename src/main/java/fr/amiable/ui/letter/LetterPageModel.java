package fr.amiable.ui.letter;

import fr.amiable.client.ClientService;
import fr.amiable.common.Refusal;
import fr.amiable.invoice.InvoiceService;
import fr.amiable.letter.LetterId;
import fr.amiable.letter.LetterService;
import fr.amiable.letter.LetterType;
import fr.amiable.letter.ProducedLetter;
import fr.amiable.letter.enclosure.PrintFile;
import fr.amiable.letter.paper.Printing;
import fr.amiable.letter.sending.SendingChannel;
import fr.amiable.letter.sending.SendingId;
import fr.amiable.ui.common.Tasks;
import fr.amiable.ui.common.Work;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** A produced letter: its pages exactly as they were, to print, to save and to date the receipt of. */
public final class LetterPageModel {

    /** What the page does with the desk and the printer. */
    public record Services(
            LetterService letters,
            InvoiceService invoices,
            ClientService clients,
            PagePictures pictures,
            Printing printing) {}

    private final ReadOnlyObjectWrapper<LetterFile> file = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Refusal> refusal = new ReadOnlyObjectWrapper<>();

    private final LetterId id;
    private final Services services;
    private final Tasks tasks;
    private final LocalDate today;

    public LetterPageModel(LetterId id, Services services, Tasks tasks, Clock clock) {
        this.id = id;
        this.services = services;
        this.tasks = tasks;
        this.today = LocalDate.now(clock);
    }

    public void load() {
        tasks.start(Work.onScreen("", this::read).onSuccess(file::set).onRefusal(Refusal.class, refusal::set));
    }

    /** Tells what the letter is and to whom it went, each time it was read. */
    public void onRead(BiConsumer<LetterType, String> named) {
        file.addListener((property, before, now) -> tell(named, now));
        if (file.get() != null) {
            tell(named, file.get());
        }
    }

    private static void tell(BiConsumer<LetterType, String> named, LetterFile now) {
        named.accept(now.letter().type(), now.client().name());
    }

    private LetterFile read() {
        ProducedLetter letter = services.letters().get(id);
        byte[] pdf = services.letters().reprint(id);
        return new LetterFile(
                letter,
                services.clients().get(letter.client()),
                letter.invoices().stream().map(services.invoices()::get).toList(),
                services.letters().sendings().of(id),
                services.letters().files().titles(id),
                pdf,
                services.pictures().of(pdf));
    }

    /** Opens the system's print dialog, and keeps a trace of what was printed. */
    public void print(String label, Runnable onPrinted) {
        LetterFile printed = file.get();
        if (printed != null) {
            print(label, () -> new PrintFile(printed.pdf(), List.of()), leftOut -> onPrinted.run());
        }
    }

    /** The same with all that is joined; tells what could not be put in the file, and is to be joined by hand. */
    public void printWithEnclosures(String label, Consumer<List<String>> onPrinted) {
        if (file.get() != null) {
            print(label, () -> services.letters().printFile(id), onPrinted);
        }
    }

    private void print(String label, Supplier<PrintFile> pages, Consumer<List<String>> onPrinted) {
        refusal.set(null);
        tasks.start(Work.inBackground(label, progress -> {
                    PrintFile made = pages.get();
                    boolean isPrinted = services.printing().print(made.pdf(), label);
                    if (isPrinted) {
                        services.letters().recordPrinted(id);
                    }
                    return isPrinted ? Optional.of(made.leftOut()) : Optional.<List<String>>empty();
                })
                .onSuccess(leftOut -> leftOut.ifPresent(onPrinted))
                .onRefusal(Refusal.class, refusal::set));
    }

    /** Writes the letter with all that is joined in one file; tells what could not be put in it. */
    public void saveWithEnclosures(String label, Path target, Consumer<List<String>> onSaved) {
        if (file.get() != null) {
            tasks.start(Work.inBackground(label, progress -> {
                        PrintFile made = services.letters().printFile(id);
                        Files.write(target, made.pdf());
                        return made.leftOut();
                    })
                    .onSuccess(onSaved)
                    .onRefusal(Refusal.class, refusal::set));
        }
    }

    /** Writes a copy of the pages. */
    public void save(String label, Path target, Consumer<Path> onSaved) {
        LetterFile saved = file.get();
        if (saved != null) {
            tasks.start(
                    Work.onScreen(label, () -> Files.write(target, saved.pdf())).onSuccess(onSaved));
        }
    }

    /** Records that the letter left. */
    void recordSent(SendingChannel channel, LocalDate sentOn, String detail, Runnable onKept) {
        change(() -> services.letters().sendings().recordSent(id, channel, sentOn, detail), onKept);
    }

    /** Takes back a sending that did not take place. */
    void withdrawSending(SendingId sending, Runnable onKept) {
        change(() -> services.letters().sendings().withdraw(sending), onKept);
    }

    private void change(Runnable act, Runnable onKept) {
        refusal.set(null);
        tasks.start(Work.onScreen("", () -> {
                    act.run();
                    return id;
                })
                .onSuccess(done -> {
                    onKept.run();
                    load();
                })
                .onRefusal(Refusal.class, refusal::set));
    }

    /** Records, or takes back when empty, the day the client received the formal notice. */
    public void recordReceived(Optional<LocalDate> receivedOn, Runnable onKept) {
        tasks.start(Work.onScreen("", () -> services.letters().recordReceived(id, receivedOn))
                .onSuccess(done -> {
                    onKept.run();
                    load();
                }));
    }

    /** True when the day it was received counts: interest may run from it. */
    public boolean hasReceipt() {
        return file.get() != null && file.get().letter().type() == LetterType.FORMAL_NOTICE;
    }

    LocalDate today() {
        return today;
    }

    /** Null until read. */
    ReadOnlyObjectProperty<LetterFile> fileProperty() {
        return file.getReadOnlyProperty();
    }

    /** Why it could not be read or printed; null when all is well. */
    public ReadOnlyObjectProperty<Refusal> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }
}
