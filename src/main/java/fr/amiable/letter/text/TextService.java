package fr.amiable.letter.text;

import fr.amiable.client.Language;
import fr.amiable.common.Subject;
import fr.amiable.common.Texts;
import fr.amiable.common.Transactions;
import fr.amiable.evidence.Fingerprint;
import fr.amiable.journal.Act;
import fr.amiable.journal.Journal;
import fr.amiable.letter.words.LetterTextId;
import fr.amiable.letter.words.ShippedTexts;
import fr.amiable.letter.words.TemplateSource;
import fr.amiable.letter.words.TextUse;
import fr.amiable.letter.words.TextUses;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the owner can do with the words of letters. The owner's hold where there are some, else those shipped; letters
 * already produced never change.
 */
public final class TextService implements TemplateSource {

    private final TemplateSource shipped = new ShippedTexts();
    private final TextRepository kept;
    private final Journal journal;
    private final Transactions transactions;
    private final Texts texts;
    private final Clock clock;

    public TextService(TextRepository kept, Journal journal, Transactions transactions, Texts texts, Clock clock) {
        this.kept = kept;
        this.journal = journal;
        this.transactions = transactions;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public Optional<String> words(LetterTextId id) {
        return now().words(id);
    }

    @Override
    public TemplateSource now() {
        Map<LetterTextId, TextVersion> current = current();
        return id -> Optional.ofNullable(current.get(id))
                .filter(version -> !version.isReset())
                .map(TextVersion::words)
                .or(() -> shipped.words(id));
    }

    private Map<LetterTextId, TextVersion> current() {
        return kept.current().stream().collect(Collectors.toMap(TextVersion::text, Function.identity()));
    }

    /** Every text in French or, for another language, those it has. */
    public List<ListedText> list(Language language) {
        Map<LetterTextId, TextVersion> current = current();
        return new TextUses(now())
                .in(language).entrySet().stream()
                        .map(text ->
                                listed(text.getKey(), text.getValue(), Optional.ofNullable(current.get(text.getKey()))))
                        .toList();
    }

    private ListedText listed(LetterTextId id, List<TextUse> uses, Optional<TextVersion> last) {
        Optional<TextVersion> own = last.filter(version -> !version.isReset());
        TextState state =
                own.isEmpty() ? TextState.SHIPPED : isShippedNewer(own) ? TextState.SHIPPED_NEWER : TextState.OWN;
        return new ListedText(id, uses, state, own.map(TextVersion::writtenAt));
    }

    private boolean isShippedNewer(Optional<TextVersion> own) {
        return own.filter(version -> !version.shipped().equals(shippedPrint(version.text())))
                .isPresent();
    }

    private Fingerprint shippedPrint(LetterTextId id) {
        return Fingerprint.of(shipped.words(id).orElse("").getBytes(StandardCharsets.UTF_8));
    }

    /** A text to read and to change. */
    public TextSheet open(LetterTextId id) {
        List<TextVersion> history = kept.history(id);
        String words = words(id).or(() -> words(LetterTextId.french(id.name()))).orElseThrow();
        List<TextUse> uses = uses(id, words);
        Optional<TextVersion> own = history.stream().findFirst().filter(version -> !version.isReset());
        return new TextSheet(
                id, words, shipped.words(id), uses, new TextFields(texts).of(uses), history, isShippedNewer(own));
    }

    /** Those it is read in, or would be if others did not name another part. */
    List<TextUse> uses(LetterTextId id, String words) {
        List<TextUse> now = new TextUses(now().with(id, words)).of(id);
        return now.isEmpty() ? new TextUses(shipped).of(LetterTextId.french(id.name())) : now;
    }

    /** What is wrong, or may be, with these words; nothing is kept. */
    public List<TextFault> check(LetterTextId id, String typed) {
        String words = clean(typed);
        return new TextCheck(id, words, now().with(id, words), uses(id, words), texts).faults();
    }

    /**
     * Keeps the owner's words, which hold from now on; the same as those that hold change nothing but that they are known
     * to stand beside the words now shipped.
     *
     * @throws TextRefused when no letter could be written in them
     */
    public void save(LetterTextId id, String typed) {
        List<TextFault> blocking =
                check(id, typed).stream().filter(TextFault::isBlocking).toList();
        if (!blocking.isEmpty()) {
            throw new TextRefused(blocking, texts);
        }
        String words = clean(typed);
        boolean isShipped = shipped.words(id).filter(words::equals).isPresent();
        if (isShipped) {
            reset(id);
        } else {
            keep(id, words, Act.LETTER_TEXT_CHANGED);
        }
    }

    /** Back to the words shipped; the owner's stay in the history. */
    public void reset(LetterTextId id) {
        if (kept.history(id).stream().limit(1).anyMatch(last -> !last.isReset())) {
            keep(id, "", Act.LETTER_TEXT_RESET);
        }
    }

    private void keep(LetterTextId id, String words, Act act) {
        transactions.inTransaction(() -> {
            kept.add(new TextVersion(0, id, words, shippedPrint(id), clock.instant()));
            journal.record(Subject.company(), act, "", id.name() + " " + id.language());
        });
    }

    /** Line ends of any system, without blank ends. */
    private static String clean(String typed) {
        return typed.replaceAll("\\R", "\n").replaceAll("[ \\t]+\n", "\n").strip();
    }
}
