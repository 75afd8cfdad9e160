package fr.amiable.app;

import fr.amiable.common.Refusal;
import fr.amiable.common.Texts;
import fr.amiable.reminder.ahead.AheadMails;
import fr.amiable.ui.common.Notices;
import fr.amiable.ui.common.Tasks;
import fr.amiable.ui.common.Work;

/** Lets the reminders leave that the owner wants sent at the start of the program, beside what he does, and says what became of them. */
final class AheadSending {

    private final AheadMails mails;
    private final Tasks tasks;
    private final Notices notices;
    private final Texts texts;

    AheadSending(AheadMails mails, Tasks tasks, Notices notices, Texts texts) {
        this.mails = mails;
        this.tasks = tasks;
        this.notices = notices;
        this.texts = texts;
    }

    void start() {
        tasks.start(Work.onScreen("", mails::isAsked).onSuccess(isAsked -> {
            if (isAsked) {
                send();
            }
        }));
    }

    private void send() {
        tasks.start(Work.inBackground(texts.get("reminder.ahead.sending"), mails::send)
                .onSuccess(report -> {
                    if (!report.isNothing()) {
                        notices.say(report.words(texts));
                    }
                })
                .onRefusal(Refusal.class, refused -> notices.say(refused.message(texts))));
    }
}
