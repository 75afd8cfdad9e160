package fr.amiable.cli;

import fr.amiable.common.Texts;
import fr.amiable.invoice.Invoice;
import fr.amiable.payment.AccountStatement;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code amiable decompte}: what is owed on a recorded invoice at a date, on screen and, if asked, in a PDF file. */
@Command(name = "decompte")
final class StatementCommand implements Runnable {

    private final Texts texts;
    private final Desks desks;

    @ParentCommand
    private AmiableCommand root;

    @Mixin
    private Answer answer;

    @Option(names = "--facture", required = true, paramLabel = "NUMERO")
    private String number;

    @Option(names = "--au", required = true, paramLabel = "D")
    private LocalDate stopOn;

    @Option(names = "--vers", paramLabel = "FICHIER")
    private Path file;

    StatementCommand(Texts texts, Desks desks) {
        this.texts = texts;
        this.desks = desks;
    }

    @Override
    public void run() {
        Optional<WrittenFiles> files = Optional.ofNullable(file).map(WrittenFiles::to);
        try (Desk desk = desks.open(root.dataFolder())) {
            Invoice invoice = desk.invoices().getByNumber(number);
            AccountStatement statement = desk.statements().statement(invoice.id(), stopOn);
            Optional<Path> written =
                    files.map(pdf -> pdf.write(desk.printedStatements().print(List.of(invoice.id()), stopOn)));
            StatementAnswer words = new StatementAnswer(texts, statement, written);
            answer.write(words::json, words::text);
            answer.warn(statement.account().warnings(), texts);
        }
    }
}
