package fr.amiable.letter.posting;

import fr.amiable.client.Client;
import fr.amiable.client.ClientService;
import fr.amiable.common.FrenchText;
import fr.amiable.common.SheetCell;
import fr.amiable.common.TableSheet;
import fr.amiable.common.TableSheet.Column;
import fr.amiable.common.Texts;
import fr.amiable.letter.LetterService;
import fr.amiable.letter.ProducedLetter;
import fr.amiable.letter.registered.RegisteredForm;
import fr.amiable.letter.registered.RegisteredLetter;
import fr.amiable.letter.registered.RegisteredService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** The sheets that go with letters to the post office: what to deposit today, and to whom the letters of a batch go. */
public final class PostSheets {

    private final RegisteredService registered;
    private final LetterService letters;
    private final ClientService clients;
    private final EnvelopeWindow window;
    private final Texts texts;
    private final Clock clock;

    public PostSheets(
            RegisteredService registered,
            LetterService letters,
            ClientService clients,
            EnvelopeWindow window,
            Texts texts,
            Clock clock) {
        this.registered = registered;
        this.letters = letters;
        this.clients = clients;
        this.window = window;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * The registered letters on paper that still wait on the desk, oldest first, with room to write the weight and the deposit.
     *
     * @throws NothingToPost when none waits
     */
    public TableSheet daySheet() {
        List<RegisteredLetter> waiting = registered.prepared().stream()
                .filter(letter -> letter.details().form() == RegisteredForm.PAPER)
                .toList();
        if (waiting.isEmpty()) {
            throw new NothingToPost();
        }
        return new TableSheet(
                texts.get("posting.daySheet"),
                texts.get("posting.daySheetOf", FrenchText.dateInWords(LocalDate.now(clock)), waiting.size()),
                List.of(
                        Column.number(texts.get("posting.place")),
                        Column.words(texts.get("posting.number")),
                        Column.words(texts.get("posting.addressee")),
                        Column.words(texts.get("posting.client")),
                        Column.words(texts.get("posting.letter")),
                        Column.words(texts.get("posting.weight")),
                        Column.words(texts.get("posting.deposited"))),
                IntStream.range(0, waiting.size())
                        .mapToObj(place -> deposit(place + 1, waiting.get(place)))
                        .toList(),
                List.of());
    }

    private List<SheetCell> deposit(int place, RegisteredLetter waiting) {
        ProducedLetter letter = letters.get(waiting.letter());
        Client client = clients.get(letter.client());
        return List.of(
                SheetCell.of(place),
                SheetCell.of(waiting.details().number()),
                SheetCell.of(addressee(letter, client)),
                SheetCell.of(client.name()),
                SheetCell.of(texts.of(letter.type()) + ", " + FrenchText.date(letter.writtenOn())),
                SheetCell.empty(),
                SheetCell.empty());
    }

    /** To whom the letters of a batch go, in the order of its print file. */
    public TableSheet addresses(List<ProducedLetter> batch) {
        return new TableSheet(
                texts.get("posting.addresses"),
                texts.get("posting.addressesOf", FrenchText.dateInWords(LocalDate.now(clock)), batch.size()),
                List.of(
                        Column.number(texts.get("posting.place")),
                        Column.words(texts.get("posting.client")),
                        Column.words(texts.get("posting.address")),
                        Column.words(texts.get("posting.letter"))),
                IntStream.range(0, batch.size())
                        .mapToObj(place -> address(place + 1, batch.get(place)))
                        .toList(),
                List.of());
    }

    private List<SheetCell> address(int place, ProducedLetter letter) {
        Client client = clients.get(letter.client());
        boolean isToClient = isToClient(letter, client);
        return List.of(
                SheetCell.of(place),
                SheetCell.of(client.name()),
                SheetCell.of(isToClient ? inOneLine(client) : inWindow(letter)),
                SheetCell.of(texts.of(letter.type())));
    }

    private String addressee(ProducedLetter letter, Client client) {
        return isToClient(letter, client) ? client.name() + ", " + inOneLine(client) : inWindow(letter);
    }

    private static boolean isToClient(ProducedLetter letter, Client client) {
        return letter.type().form().isToClient(client.kind().regime());
    }

    /** A letter to a mediator, an insurer, a lawyer tells whom in its window only. */
    private String inWindow(ProducedLetter letter) {
        return String.join(", ", window.of(letters.reprint(letter.id())));
    }

    private static String inOneLine(Client client) {
        return client.postalAddress().inOneLine();
    }
}
