package fr.amiable.cli;

import fr.amiable.common.Texts;
import fr.amiable.invoice.Invoice;
import fr.amiable.letter.LetterRequest;
import fr.amiable.letter.LetterType;
import fr.amiable.letter.ProducedLetter;
import fr.amiable.letter.check.Check;
import fr.amiable.letter.check.PreCheck;
import fr.amiable.letter.enclosure.PrintFile;
import fr.amiable.letter.form.LetterEntries;
import fr.amiable.letter.sending.SendingService;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code amiable courrier}: produces a letter of any kind, keeps it, and writes its PDF to a file, alone or with what it joins. */
@Command(name = "courrier")
final class LetterCommand implements Runnable {

    private final Texts texts;
    private final Desks desks;

    @ParentCommand
    private AmiableCommand root;

    @Mixin
    private Answer answer;

    @Option(
            names = {"--modele", "--type"},
            required = true,
            paramLabel = "MODELE")
    private LetterType type;

    @Option(names = "--facture", paramLabel = "NUMERO")
    private List<String> numbers = List.of();

    @Mixin
    private LetterMatterOptions matter;

    @Option(names = "--champ", paramLabel = "NOM=VALEUR")
    private List<TypedEntry> entries = List.of();

    @Option(names = "--pieces-jointes")
    private boolean isWithEnclosures;

    @Option(names = "--le", paramLabel = "D")
    private LocalDate writtenOn;

    @Option(names = "--payer-avant", paramLabel = "D")
    private LocalDate payBy;

    @Option(names = "--recommande", paramLabel = "NUMERO")
    private String registeredNumber;

    @Option(names = "--malgre", paramLabel = "MOTIF")
    private String overrideReason;

    @Option(names = "--envoye-le", paramLabel = "D")
    private LocalDate sentOn;

    @Option(names = "--vers", required = true, paramLabel = "FICHIER")
    private Path file;

    LetterCommand(Texts texts, Desks desks) {
        this.texts = texts;
        this.desks = desks;
    }

    @Override
    public void run() {
        WrittenFiles files = WrittenFiles.to(file);
        try (Desk desk = desks.open(root.dataFolder())) {
            LetterRequest request = request(desk);
            PreCheck preCheck = desk.letters().preCheck(request);
            ProducedLetter letter = desk.letters().produce(request, Optional.ofNullable(overrideReason));
            if (sentOn != null) {
                desk.letters().sendings().recordSent(letter.id(), SendingService.proposedChannel(letter), sentOn, "");
            }
            PrintFile pages = isWithEnclosures
                    ? desk.letters().printFile(letter.id())
                    : new PrintFile(desk.letters().reprint(letter.id()), List.of());
            Path written = files.write(pages.pdf());
            LetterAnswer words = new LetterAnswer(
                    texts,
                    letter,
                    written,
                    preCheck,
                    numbers,
                    desk.letters().files().titles(letter.id()),
                    pages.leftOut());
            answer.write(words::json, words::text);
            answer.warn(preCheck.at(Check.Level.ORANGE).stream().map(check -> check.message(texts)), texts);
        }
    }

    private LetterRequest request(Desk desk) {
        List<Invoice> invoices =
                numbers.stream().map(desk.invoices()::getByNumber).distinct().toList();
        LetterEntries typed = LetterEntries.NONE;
        for (TypedEntry entry : entries) {
            typed = typed.with(entry.field(), entry.words());
        }
        return new LetterRequest(
                type,
                matter.about(desk).with(invoices.stream().map(Invoice::id).toList()),
                Optional.ofNullable(writtenOn).orElseGet(desk::today),
                Optional.ofNullable(registeredNumber),
                Optional.ofNullable(payBy),
                typed);
    }
}
