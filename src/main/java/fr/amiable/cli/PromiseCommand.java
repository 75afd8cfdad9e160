package fr.amiable.cli;

import fr.amiable.common.Money;
import fr.amiable.common.Texts;
import fr.amiable.invoice.Invoice;
import fr.amiable.payment.promise.PaymentPromise;
import fr.amiable.payment.promise.PromiseDraft;
import fr.amiable.payment.promise.PromiseMeans;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code amiable promesse}: notes that a client promised to pay invoices by a day. */
@Command(name = "promesse")
final class PromiseCommand implements Runnable {

    private final Texts texts;
    private final Desks desks;

    @ParentCommand
    private AmiableCommand root;

    @Mixin
    private Answer answer;

    @Parameters(arity = "1..*", paramLabel = "FACTURE")
    private List<String> numbers;

    @Option(names = "--pour", required = true, paramLabel = "D")
    private LocalDate promisedOn;

    @Option(names = "--montant", paramLabel = "M")
    private Money amount;

    @Option(names = "--moyen", paramLabel = "MOYEN")
    private PromiseMeans means = PromiseMeans.PHONE;

    @Option(names = "--faite-le", paramLabel = "D")
    private LocalDate madeOn;

    @Option(names = "--paroles", paramLabel = "TEXTE")
    private String words = "";

    PromiseCommand(Texts texts, Desks desks) {
        this.texts = texts;
        this.desks = desks;
    }

    @Override
    public void run() {
        try (Desk desk = desks.open(root.dataFolder())) {
            List<Invoice> invoices = NamedInvoices.of(desk, numbers);
            PromiseDraft draft = new PromiseDraft(
                    invoices.stream().map(Invoice::id).toList(),
                    Optional.ofNullable(madeOn).orElseGet(desk::today),
                    means,
                    promisedOn,
                    Optional.ofNullable(amount).orElseGet(() -> outstanding(desk, invoices)),
                    words);
            WrongUsage.refuse(draft.problems(desk.today()), texts);
            PaymentPromise promise = desk.agreements().promises().record(draft);
            answer.write(
                    () -> json(promise),
                    () -> texts.get(
                            "cli.promise.noted",
                            promise.amount(),
                            promise.promisedOn(),
                            String.join(", ", numbers),
                            promise.lastDay()));
        }
    }

    private static Money outstanding(Desk desk, List<Invoice> invoices) {
        return Money.sum(invoices.stream()
                .map(invoice -> desk.invoices().row(invoice.id()))
                .map(row -> row.outstanding().minus(row.contested()))
                .toList());
    }

    private Map<String, Object> json(PaymentPromise promise) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("factures", numbers);
        json.put("pour", promise.promisedOn().toString());
        json.put("montant", promise.amount().toString());
        json.put("relancesReprisesApres", promise.lastDay().toString());
        return json;
    }
}
