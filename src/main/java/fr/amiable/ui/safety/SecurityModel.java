package fr.amiable.ui.safety;

import fr.amiable.backup.Soundness;
import fr.amiable.common.Problem;
import fr.amiable.common.Refusal;
import fr.amiable.common.SheetCell;
import fr.amiable.common.TableSheet;
import fr.amiable.common.Texts;
import fr.amiable.journal.JournalSheet;
import fr.amiable.ui.common.SavedFile;
import fr.amiable.ui.common.Tasks;
import fr.amiable.ui.common.Work;
import fr.amiable.vault.KeyFile;
import fr.amiable.vault.RecoveryCode;
import fr.amiable.vault.WrongPassphrase;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The passphrase, the recovery sheet, and the verification of everything. */
public final class SecurityModel {

    /** Shorter words are found by trying. */
    static final int SHORTEST = 8;

    private final Safety safety;
    private final Tasks tasks;
    private final Texts texts;
    private final ReadOnlyBooleanWrapper shut = new ReadOnlyBooleanWrapper();
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();

    public SecurityModel(Safety safety, Tasks tasks, Texts texts) {
        this.safety = safety;
        this.tasks = tasks;
        this.texts = texts;
        tasks.start(Work.onScreen("", this::isShutNow).onSuccess(shut::set));
    }

    private boolean isShutNow() {
        return safety.key().vault().keyFile().map(KeyFile::isShut).orElse(false);
    }

    /**
     * Sets or changes the passphrase; the data are not rewritten.
     *
     * @param present the passphrase, or the code on the recovery sheet
     */
    public void set(String present, String next, String again, Runnable onSet) {
        problems.clear();
        if (next.codePointCount(0, next.length()) < SHORTEST) {
            problems.add(Problem.of("next", "vault.passphrase.short", SHORTEST));
        } else if (!next.equals(again)) {
            problems.add(Problem.of("again", "vault.passphrase.unlike"));
        }
        if (problems.isEmpty()) {
            change(present, next, onSet);
        }
    }

    /** Opens without a passphrase from now on. */
    public void remove(String present, Runnable onRemoved) {
        problems.clear();
        change(present, "", onRemoved);
    }

    private void change(String present, String next, Runnable onChanged) {
        tasks.start(Work.onScreen(texts.get("safety.phrase.changing"), () -> {
                    shutAgain(present, next);
                    return isShutNow();
                })
                .onSuccess(isShut -> {
                    shut.set(isShut);
                    onChanged.run();
                })
                .onRefusal(
                        WrongPassphrase.class,
                        wrong -> problems.setAll(Problem.of("present", "vault.passphrase.wrong"))));
    }

    /** Whoever forgot the passphrase has the code on the recovery sheet. */
    private void shutAgain(String present, String next) {
        Safety.Key key = safety.key();
        boolean isCode = RecoveryCode.problems(present).isEmpty()
                && RecoveryCode.read(present).equals(key.key());
        if (isCode) {
            key.vault().set(key.key(), next);
        } else {
            key.vault().change(present, next);
        }
    }

    /** The recovery sheet, to be printed and put away from the computer. */
    public void saveSheet(Path file, LocalDate today, Consumer<Path> onSaved) {
        tasks.start(Work.onScreen(
                        "", () -> SavedFile.write(file, safety.trace().pdf().write(sheet(today))))
                .onSuccess(onSaved));
    }

    /** Straight to the printer, so that the code is left in no file; nothing is said when the owner gives up. */
    public void printSheet(LocalDate today, Consumer<String> say) {
        String title = texts.get("safety.sheet.title");
        tasks.start(Work.inBackground(
                        title,
                        progress -> safety.trace()
                                .printing()
                                .print(safety.trace().pdf().write(sheet(today)), title))
                .onSuccess(isPrinted -> {
                    if (isPrinted) {
                        say.accept(texts.get("safety.sheet.printed"));
                    }
                })
                .onRefusal(Refusal.class, refused -> say.accept(refused.message(texts))));
    }

    private TableSheet sheet(LocalDate today) {
        List<List<SheetCell>> rows = new ArrayList<>();
        String code = RecoveryCode.of(safety.key().key());
        String[] groups = code.split("-");
        for (int group = 0; group < groups.length; group++) {
            rows.add(List.of(
                    new SheetCell.Words(texts.get("safety.sheet.group", group + 1)),
                    new SheetCell.Words(groups[group])));
        }
        return new TableSheet(
                        texts.get("safety.sheet.title"),
                        texts.get("safety.sheet.how", safety.key().key().id(), today),
                        List.of(
                                TableSheet.Column.words(texts.get("safety.sheet.place")),
                                TableSheet.Column.words(texts.get("safety.sheet.signs"))),
                        rows,
                        List.of())
                .withCode(code);
    }

    /** Checks every table, every kept file and every act. */
    public void verify(Consumer<Soundness> onVerified) {
        tasks.start(Work.inBackground(
                        texts.get("safety.verify.running"),
                        progress -> safety.trace().soundness().run(progress))
                .onSuccess(onVerified));
    }

    /** Writes every act with its link of the chain. */
    public void saveJournal(Path file, Consumer<Path> onSaved) {
        tasks.start(Work.onScreen(
                        "",
                        () -> SavedFile.write(
                                file,
                                safety.trace()
                                        .csv()
                                        .write(new JournalSheet(texts)
                                                .of(safety.trace().chain()))))
                .onSuccess(onSaved));
    }

    /** True when the data open with a passphrase. */
    public ReadOnlyBooleanProperty shutProperty() {
        return shut.getReadOnlyProperty();
    }

    public ObservableList<Problem> problems() {
        return problems;
    }
}
