package fr.amiable.document.source.words;

import fr.amiable.common.FrenchText;
import fr.amiable.common.Texts;
import fr.amiable.document.PaperPdf;
import fr.amiable.evidence.conversation.Conversation;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/** Writes a conversation as a transcript whose messages are numbered, so that each can be cited; pictures stand where they were sent. */
final class ConversationPage {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.FRANCE);
    private static final DateTimeFormatter PRECISE_HOUR = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.FRANCE);
    /** Some three hundred pictures: the others are named, and follow on pages of their own. */
    private static final long MOST_PICTURE_BYTES = 24L << 20;

    private static final int MOST_NAMED = 5;

    private final Texts texts;
    private final PaperPdf paper;
    private final JoinedFiles files;
    private final List<String> missing = new ArrayList<>();
    private long pictureBytes;

    ConversationPage(Texts texts, PaperPdf paper, JoinedFiles files) {
        this.texts = texts;
        this.paper = paper;
        this.files = files;
    }

    WrittenPages print(String name, Conversation conversation) {
        List<Conversation.Said> messages = conversation.messages();
        ReadingPage page = new ReadingPage(texts, paper, texts.get("document.source.conversation"), name);
        page.field(texts.get("document.source.people"), people(messages));
        page.field(
                texts.get("document.source.period"),
                period(messages.get(0).day(), messages.get(messages.size() - 1).day()));
        page.field(texts.get("document.source.messages"), String.valueOf(messages.size()));
        page.field(texts.get("document.source.preamble"), conversation.preamble());
        LocalDate day = null;
        for (int i = 0; i < messages.size() && !page.isFull(); i++) {
            Conversation.Said said = messages.get(i);
            if (!said.day().equals(day)) {
                day = said.day();
                page.in(page.words(), "p", "day", page.taken(FrenchText.weekdayAndDate(day)));
            }
            write(page, i + 1, said);
        }
        if (conversation.isOrderUncertain()) {
            page.warn(texts.get("document.source.uncertainDays"));
        }
        warnOfMissing(page);
        return page.print(List.of());
    }

    private void warnOfMissing(ReadingPage page) {
        if (!missing.isEmpty()) {
            List<String> named = missing.stream().distinct().toList();
            String some = String.join(", ", named.subList(0, Math.min(MOST_NAMED, named.size())));
            page.warn(
                    texts.get("document.source.notSaved", named.size(), named.size() > MOST_NAMED ? some + "…" : some));
        }
    }

    private String period(LocalDate from, LocalDate to) {
        return from.equals(to) ? FrenchText.date(from) : texts.get("document.source.fromTo", from, to);
    }

    private static String people(List<Conversation.Said> messages) {
        return messages.stream()
                .map(Conversation.Said::author)
                .filter(author -> !author.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private void write(ReadingPage page, int number, Conversation.Said said) {
        Element message = page.in(page.words(), "div", "said");
        Element who = page.in(message, "p", "who");
        String hour = (said.at().getSecond() == 0 ? HOUR : PRECISE_HOUR).format(said.at());
        page.in(who, "span", "", page.taken(texts.get("document.source.mark", number, hour)));
        page.in(
                who,
                "strong",
                "",
                page.taken(said.author().isEmpty() ? texts.get("document.source.application") : said.author()));
        if (!said.words().isEmpty()) {
            page.in(message, "p", "what", page.taken(said.words()));
        }
        if (!said.joined().isEmpty()) {
            writeFile(page, message, said.joined());
        }
    }

    private void writeFile(ReadingPage page, Element message, String name) {
        OptionalInt number = files.number(name);
        if (number.isEmpty()) {
            missing.add(name);
            page.in(message, "p", "joined", page.taken(texts.get("document.source.joinedMissing", name)));
            return;
        }
        Optional<HeldFile> picture =
                pictureBytes < MOST_PICTURE_BYTES && !page.isFull() ? files.picture(name) : Optional.empty();
        picture.ifPresent(shown -> {
            pictureBytes += shown.bytes().length;
            page.picture(message, shown, name);
        });
        page.in(message, "p", "joined", page.taken(texts.get("document.source.joined", number.getAsInt(), name)));
    }
}
