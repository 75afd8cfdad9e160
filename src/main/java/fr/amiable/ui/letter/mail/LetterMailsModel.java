package fr.amiable.ui.letter.mail;

import fr.amiable.letter.LetterId;
import fr.amiable.letter.mailing.LetterMail;
import fr.amiable.letter.mailing.LetterMailService;
import fr.amiable.ui.common.SavedFile;
import fr.amiable.ui.common.Tasks;
import fr.amiable.ui.common.Work;
import java.nio.file.Path;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The messages that carried a letter, or tried to. */
public final class LetterMailsModel {

    private final ObservableList<LetterMail> mails = FXCollections.observableArrayList();
    private final LetterId letter;
    private final LetterMailService service;
    private final Tasks tasks;

    public LetterMailsModel(LetterId letter, LetterMailService service, Tasks tasks) {
        this.letter = letter;
        this.service = service;
        this.tasks = tasks;
    }

    public void load() {
        tasks.start(Work.onScreen("", () -> service.of(letter)).onSuccess(mails::setAll));
    }

    /** The owner says what became of a message nobody knew the end of. */
    public void settle(LetterMail mail, boolean hasLeft, Runnable onSettled) {
        tasks.start(Work.onScreen("", () -> service.settle(mail.id(), hasLeft)).onSuccess(settled -> {
            load();
            onSettled.run();
        }));
    }

    /** Writes a copy of the message, to the byte. */
    public void save(LetterMail mail, String label, Path target, Runnable onSaved) {
        tasks.start(Work.onScreen(label, () -> SavedFile.write(target, service.message(mail.id())))
                .onSuccess(saved -> onSaved.run()));
    }

    LetterId letter() {
        return letter;
    }

    public ObservableList<LetterMail> mails() {
        return mails;
    }
}
