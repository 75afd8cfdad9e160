package fr.amiable.ui.common.widget;

import fr.amiable.common.Refusal;
import fr.amiable.common.SheetWriter;
import fr.amiable.common.TableSheet;
import fr.amiable.common.Texts;
import fr.amiable.letter.paper.Printing;
import fr.amiable.ui.common.Dialogs;
import fr.amiable.ui.common.Notices;
import fr.amiable.ui.common.SavedFile;
import fr.amiable.ui.common.Tasks;
import fr.amiable.ui.common.Work;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Supplier;

/** Where a list can go: a spreadsheet's file, a PDF file, the printer. */
public final class ListOutput {

    /** The forms a list can take. */
    public record Forms(SheetWriter csv, SheetWriter pdf, Printing printing) {}

    private final Forms forms;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final Notices notices;
    private final Texts texts;
    private final Clock clock;

    public ListOutput(Forms forms, Tasks tasks, Dialogs dialogs, Notices notices, Texts texts, Clock clock) {
        this.forms = forms;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.notices = notices;
        this.texts = texts;
        this.clock = clock;
    }

    /** @param sheet read when the owner has chosen the file, off the window's thread */
    public void exportCsv(String title, Supplier<TableSheet> sheet) {
        save(title, ".csv", forms.csv(), sheet);
    }

    /** @param sheet read when the owner has chosen the file, off the window's thread */
    public void savePdf(String title, Supplier<TableSheet> sheet) {
        save(title, ".pdf", forms.pdf(), sheet);
    }

    /** @param sheet read off the window's thread */
    public void print(String title, Supplier<TableSheet> sheet) {
        printPages(title, () -> forms.pdf().write(sheet.get()));
    }

    /** @param pages a PDF drawn off the window's thread */
    public void printPages(String title, Supplier<byte[]> pages) {
        String label = texts.get("list.printing", title);
        tasks.start(Work.inBackground(label, progress -> forms.printing().print(pages.get(), title))
                .onSuccess(isPrinted -> {
                    if (isPrinted) {
                        notices.say(texts.get("list.printed", title));
                    }
                })
                .onRefusal(Refusal.class, this::tell));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Texts texts() {
        return texts;
    }

    /** @param pages a PDF drawn when the owner has chosen the file, off the window's thread */
    public void savePages(String title, Supplier<byte[]> pages) {
        save(title, ".pdf", pages);
    }

    /** @param archive a ZIP made when the owner has chosen the file, off the window's thread */
    public void saveArchive(String title, Supplier<byte[]> archive) {
        save(title, ".zip", archive);
    }

    private void save(String title, String ending, SheetWriter form, Supplier<TableSheet> sheet) {
        save(title, ending, () -> form.write(sheet.get()));
    }

    private void save(String title, String ending, Supplier<byte[]> bytes) {
        dialogs.chooseFileToSave(fileName(title) + ending)
                .ifPresent(file -> tasks.start(Work.inBackground(
                                texts.get("list.writing", title),
                                progress -> SavedFile.write(withEnding(file, ending), bytes.get()))
                        .onSuccess(saved -> notices.say(texts.get("list.saved", saved)))
                        .onRefusal(Refusal.class, this::tell)));
    }

    private void tell(Refusal refusal) {
        dialogs.tell(texts.get("list.refused"), refusal.message(texts));
    }

    /** A name every file system takes: {@code factures-2026-11-24}. */
    private String fileName(String title) {
        String plain = Normalizer.normalize(title + " " + today(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^A-Za-z0-9]+", "-");
        return plain.toLowerCase(Locale.ROOT);
    }

    private static Path withEnding(Path file, String ending) {
        String name = file.getFileName().toString();
        return name.contains(".") ? file : file.resolveSibling(name + ending);
    }
}
