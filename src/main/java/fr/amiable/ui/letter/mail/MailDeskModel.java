package fr.amiable.ui.letter.mail;

import fr.amiable.common.Problem;
import fr.amiable.common.Refusal;
import fr.amiable.evidence.Opening;
import fr.amiable.evidence.preview.PagePicture;
import fr.amiable.letter.LetterId;
import fr.amiable.letter.LetterService;
import fr.amiable.letter.LetterType;
import fr.amiable.letter.mailing.AlreadyMailed;
import fr.amiable.letter.mailing.LetterMailService;
import fr.amiable.letter.mailing.MailAttachment;
import fr.amiable.letter.mailing.MailDraft;
import fr.amiable.letter.mailing.MailFiles;
import fr.amiable.letter.mailing.MailProgram;
import fr.amiable.letter.mailing.Mailto;
import fr.amiable.letter.mailing.account.MailAccount;
import fr.amiable.letter.mailing.account.MailAccountService;
import fr.amiable.ui.common.SavedFile;
import fr.amiable.ui.common.Tasks;
import fr.amiable.ui.common.Work;
import fr.amiable.ui.common.form.FormValues;
import fr.amiable.ui.letter.PagePictures;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The message around a letter: proposed, changed by the owner, then sent or handed to a mail program. */
public final class MailDeskModel {

    /** What the screen does with the desk and the computer. */
    public record Services(
            LetterMailService mails,
            MailAccountService accounts,
            LetterService letters,
            PagePictures pictures,
            MailProgram program,
            Opening opening) {}

    /** What surrounds the message. */
    record Surroundings(LetterType type, Optional<MailAccount> account, MailFiles files, List<PagePicture> pages) {}

    private static final int MOST_PAGES = 10;

    private record Known(MailDraft draft, Surroundings surroundings) {}

    private final StringProperty to = new SimpleStringProperty("");
    private final StringProperty subject = new SimpleStringProperty("");
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Surroundings> surroundings = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Refusal> refusal = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private final LetterId letter;
    private final Services services;
    private final Tasks tasks;
    private MailDraft proposed = new MailDraft("", "", "");

    public MailDeskModel(LetterId letter, Services services, Tasks tasks) {
        this.letter = letter;
        this.services = services;
        this.tasks = tasks;
    }

    public void load() {
        tasks.start(Work.onScreen("", this::read).onSuccess(this::show).onRefusal(Refusal.class, refusal::set));
    }

    private Known read() {
        MailFiles files = services.mails().files(letter);
        return new Known(
                services.mails().propose(letter),
                new Surroundings(
                        services.letters().get(letter).type(),
                        services.accounts().current(),
                        files,
                        pictures(files)));
    }

    /** The letter, then what is joined to it; past so many pages, the rest is in the file. */
    private List<PagePicture> pictures(MailFiles files) {
        return files.files().stream()
                .map(MailAttachment::bytes)
                .flatMap(pdf -> services.pictures().first(pdf, MOST_PAGES).stream())
                .toList();
    }

    private void show(Known known) {
        if (!isModified()) {
            proposed = known.draft();
            to.set(proposed.to());
            subject.set(proposed.subject());
            text.set(proposed.text());
        }
        surroundings.set(known.surroundings());
    }

    public MailDraft draft() {
        return new MailDraft(to.get(), subject.get(), text.get());
    }

    /** True when leaving would lose something typed. */
    public boolean isModified() {
        return !draft().equals(proposed);
    }

    public FormValues values() {
        return new FormValues().text("to", to).text("subject", subject).text("text", text);
    }

    /**
     * Sends the message from the owner's box.
     *
     * @param onAlready told instead when it left before, or may have: sending again takes the owner's word
     */
    public void send(String label, boolean despiteEarlier, Runnable onSent, Consumer<AlreadyMailed> onAlready) {
        act(
                label,
                draft -> services.mails().send(letter, draft, despiteEarlier),
                () -> {
                    proposed = draft();
                    onSent.run();
                },
                onAlready);
    }

    /** Writes the message with its letter in a file that a mail program opens. */
    public void saveDraft(String label, Path target, Runnable onSaved) {
        act(label, draft -> SavedFile.write(target, services.mails().draftFile(letter, draft)), onSaved, already -> {});
    }

    /** Opens the message with its letter in the owner's mail program. */
    public void openDraft(String label, Runnable onOpened) {
        act(
                label,
                draft -> services.opening().open(draftName(), services.mails().draftFile(letter, draft)),
                onOpened,
                already -> {});
    }

    /** Opens the words alone in the owner's mail program. */
    public void compose(String label, Runnable onOpened) {
        act(label, draft -> services.program().compose(Mailto.of(draft)), onOpened, already -> {});
    }

    /** The name of the draft's file. */
    String draftName() {
        return surroundings.get().files().files().get(0).fileName().replaceFirst("\\.pdf$", "") + ".eml";
    }

    private void act(String label, Consumer<MailDraft> act, Runnable onDone, Consumer<AlreadyMailed> onAlready) {
        MailDraft draft = draft();
        refusal.set(null);
        problems.setAll(draft.problems());
        if (busy.get() || !problems.isEmpty() || surroundings.get() == null) {
            return;
        }
        busy.set(true);
        AtomicReference<AlreadyMailed> earlier = new AtomicReference<>();
        tasks.start(Work.inBackground(label, progress -> {
                    act.accept(draft);
                    return draft;
                })
                .onSuccess(done -> onDone.run())
                .onRefusal(AlreadyMailed.class, earlier::set)
                .onRefusal(Refusal.class, refusal::set)
                .andFinally(() -> {
                    busy.set(false);
                    // asked last, so that sending again is a work of its own
                    Optional.ofNullable(earlier.get()).ifPresent(onAlready);
                }));
    }

    StringProperty toProperty() {
        return to;
    }

    StringProperty subjectProperty() {
        return subject;
    }

    StringProperty textProperty() {
        return text;
    }

    /** Null until read. */
    ReadOnlyObjectProperty<Surroundings> surroundingsProperty() {
        return surroundings.getReadOnlyProperty();
    }

    /** Why the last act was not done; null when it was. */
    public ReadOnlyObjectProperty<Refusal> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    public ObservableList<Problem> problems() {
        return problems;
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }
}
