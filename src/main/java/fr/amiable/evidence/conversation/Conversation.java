package fr.amiable.evidence.conversation;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A conversation as telephones save it, one line a message.
 *
 * @param preamble what stands before the first message; may be empty
 * @param isOrderUncertain whether nothing tells days from months: months were taken first, as the hours are written in English
 */
public record Conversation(String preamble, List<Said> messages, boolean isOrderUncertain) {

    private static final int FEWEST = 2;
    private static final int LONGEST_PREAMBLE = 6;

    /**
     * A message.
     *
     * @param author empty for what the application says itself
     * @param joined the name of the file sent with it; empty when there is none
     */
    public record Said(LocalDate day, LocalTime at, String author, String words, String joined) {}

    public Conversation {
        messages = List.copyOf(messages);
    }

    /** Whether the text really was one: nearly nothing before the first message, and more than one of them. */
    public boolean isOne() {
        return messages.size() >= FEWEST
                && (preamble.isEmpty()
                        || messages.stream().anyMatch(said -> !said.author().isEmpty()));
    }

    /** The names of the files sent, each once, in their order. */
    public List<String> files() {
        Set<String> names = new LinkedHashSet<>();
        messages.stream().map(Said::joined).filter(name -> !name.isEmpty()).forEach(names::add);
        return List.copyOf(names);
    }

    /** No message when the text is anything else. */
    public static Conversation read(String text) {
        List<WrittenMessage> written = new ArrayList<>();
        List<String> preamble = new ArrayList<>();
        List<String> pending = new ArrayList<>();
        for (String line : text.split("\\r?\\n|\\r")) {
            if (WrittenMessage.starts(line)) {
                WrittenMessage.of(String.join("\n", pending)).ifPresent(written::add);
                pending.clear();
                pending.add(line);
            } else if (!pending.isEmpty()) {
                pending.add(line);
            } else if (!line.isBlank()) {
                preamble.add(line.strip());
                if (preamble.size() > LONGEST_PREAMBLE) {
                    return new Conversation("", List.of(), false);
                }
            }
        }
        WrittenMessage.of(String.join("\n", pending)).ifPresent(written::add);
        DayOrder order = DayOrder.of(written);
        List<Said> messages = written.stream()
                .flatMap(message -> message.said(order).stream())
                .toList();
        return new Conversation(String.join("\n", preamble), messages, order == DayOrder.PROBABLY_MONTH_FIRST);
    }
}
