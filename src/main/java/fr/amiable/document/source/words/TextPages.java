package fr.amiable.document.source.words;

import fr.amiable.common.Texts;
import fr.amiable.document.PaperPdf;
import fr.amiable.evidence.WrittenText;
import fr.amiable.evidence.conversation.Conversation;
import java.util.List;
import java.util.Map;

/** Shows plain text and pages of the web; a conversation saved from a telephone becomes a numbered transcript. */
public final class TextPages {

    private final Texts texts;
    private final PaperPdf paper;

    public TextPages(Texts texts, PaperPdf paper) {
        this.texts = texts;
        this.paper = paper;
    }

    public WrittenPages text(String name, byte[] bytes) {
        String words = WrittenText.of(bytes);
        Conversation conversation = Conversation.read(words);
        if (conversation.isOne()) {
            return conversation(name, conversation, JoinedFiles.NONE);
        }
        ReadingPage page = new ReadingPage(texts, paper, texts.get("document.source.text"), name);
        page.text(words);
        return page.print(List.of());
    }

    public WrittenPages conversation(String name, Conversation conversation, JoinedFiles files) {
        return new ConversationPage(texts, paper, files).print(name, conversation);
    }

    public WrittenPages web(String name, byte[] bytes) {
        String written = WrittenText.of(bytes);
        org.jsoup.nodes.Document whole = HtmlWords.parsed(written);
        String title = whole.title().isBlank() ? name : whole.title();
        try {
            ReadingPage page = new ReadingPage(texts, paper, texts.get("document.source.web"), title);
            page.warn(texts.get("document.source.undressed"));
            page.cutIf(HtmlWords.isTooLong(written));
            new HtmlWords(texts, page, Map.of()).write(whole);
            return page.print(List.of());
        } catch (RuntimeException | StackOverflowError tangled) {
            ReadingPage page = new ReadingPage(texts, paper, texts.get("document.source.web"), title);
            page.warn(texts.get("document.source.undressed"));
            page.cutIf(HtmlWords.isTooLong(written));
            page.text(whole.wholeText());
            return page.print(List.of());
        }
    }
}
