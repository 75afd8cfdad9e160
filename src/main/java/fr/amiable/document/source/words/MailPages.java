package fr.amiable.document.source.words;

import fr.amiable.common.Texts;
import fr.amiable.document.PaperPdf;
import fr.amiable.evidence.WrittenText;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.util.List;

/** Shows an e-mail: its headers, its words, the list of what was joined; whatever fails, at least its raw text. */
public final class MailPages {

    private final Texts texts;
    private final PaperPdf paper;

    public MailPages(Texts texts, PaperPdf paper) {
        this.texts = texts;
        this.paper = paper;
    }

    /** From a file of the internet's form. */
    public WrittenPages internet(String name, byte[] bytes) {
        try {
            return shown(new InternetMail(texts).read(bytes));
        } catch (IOException | MessagingException | RuntimeException | StackOverflowError unreadable) {
            ReadingPage page = new ReadingPage(texts, paper, texts.get("document.source.mail"), name);
            page.warn(texts.get("document.source.rawMail"));
            page.text(WrittenText.of(bytes));
            return page.print(List.of());
        }
    }

    /** From a file of Outlook; never shown as text, which it is not. */
    public WrittenPages outlook(byte[] bytes) throws IOException {
        return shown(new OutlookMail(texts).read(bytes));
    }

    private WrittenPages shown(MailMessage message) {
        try {
            return shown(message, !message.html().isBlank());
        } catch (RuntimeException | StackOverflowError tangled) {
            // some pages of the web cannot be laid out: their words can
            return shown(message, false);
        }
    }

    private WrittenPages shown(MailMessage message, boolean isHtml) {
        String title = message.subject().isBlank() ? texts.get("document.source.noSubject") : message.subject();
        ReadingPage page = new ReadingPage(texts, paper, texts.get("document.source.mail"), title);
        for (MailField field : MailField.values()) {
            page.field(texts.of(field), message.fields().getOrDefault(field, ""));
        }
        page.cutIf(HtmlWords.isTooLong(message.html()));
        if (isHtml) {
            new HtmlWords(texts, page, message.pictures()).write(HtmlWords.parsed(message.html()));
        } else {
            page.text(
                    message.text().isBlank() ? HtmlWords.parsed(message.html()).wholeText() : message.text());
        }
        return page.print(message.attachments());
    }
}
