package fr.amiable.cli;

import fr.amiable.client.Client;
import fr.amiable.common.FrenchText;
import fr.amiable.common.Money;
import fr.amiable.common.Texts;
import fr.amiable.invoice.Invoice;
import fr.amiable.payment.plan.Accessories;
import fr.amiable.payment.plan.Instalment;
import fr.amiable.payment.plan.InstalmentPlan;
import fr.amiable.payment.plan.Instalments;
import fr.amiable.payment.plan.OwedInvoices;
import fr.amiable.payment.plan.PlanAdvice;
import fr.amiable.payment.plan.PlanDraft;
import fr.amiable.payment.plan.PlanTerms;
import fr.amiable.payment.plan.PlannedDebt;
import fr.amiable.payment.plan.Rhythm;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code amiable echeancier}: draws up an instalment plan, keeps it, and writes the agreement to sign in two copies. */
@Command(name = "echeancier")
final class PlanCommand implements Runnable {

    /** How the debt is shared: in equal parts, or in those sums. */
    static final class Shares {

        @Option(names = "--nombre", required = true, paramLabel = "N")
        private Integer count;

        @Option(names = "--montants", required = true, split = ";", paramLabel = "M")
        private List<Money> amounts;
    }

    private final Texts texts;
    private final Desks desks;

    @ParentCommand
    private AmiableCommand root;

    @Mixin
    private Answer answer;

    @Parameters(arity = "1..*", paramLabel = "FACTURE")
    private List<String> numbers;

    @ArgGroup(multiplicity = "1")
    private Shares shares;

    @Option(names = "--debut", required = true, paramLabel = "D")
    private LocalDate first;

    @Option(names = "--rythme", paramLabel = "RYTHME")
    private Rhythm rhythm = Rhythm.MONTH;

    @Option(names = "--avec-interets")
    private boolean isWithAccessories;

    @Option(names = "--vers", paramLabel = "FICHIER")
    private Path file;

    PlanCommand(Texts texts, Desks desks) {
        this.texts = texts;
        this.desks = desks;
    }

    @Override
    public void run() {
        Optional<WrittenFiles> files = Optional.ofNullable(file).map(WrittenFiles::to);
        try (Desk desk = desks.open(root.dataFolder())) {
            PlanDraft draft = draft(desk, NamedInvoices.of(desk, numbers));
            WrongUsage.refuse(draft.problems(desk.today()), texts);
            InstalmentPlan plan = desk.agreements().plans().draw(draft);
            Optional<Path> written =
                    files.map(out -> out.write(desk.agreements().papers().twoCopies(plan.id())));
            answer.write(() -> json(plan, written), () -> text(plan, written));
            answer.warn(PlanAdvice.on(draft).stream().map(texts::of), texts);
        }
    }

    private PlanDraft draft(Desk desk, List<Invoice> invoices) {
        Client client = desk.clients().get(invoices.get(0).client());
        Accessories accessories = isWithAccessories ? Accessories.CLAIMED : PlanTerms.USUAL.accessories();
        List<PlannedDebt> debts = new OwedInvoices(desk.statements())
                .on(desk.today(), invoices.stream().map(Invoice::id).toList()).stream()
                        .map(owed -> owed.planned(accessories))
                        .toList();
        PlanTerms usual = PlanTerms.USUAL;
        PlanTerms terms = new PlanTerms(
                accessories, usual.interest(), usual.costs(), usual.hasDefaultClause(), usual.daysToCure());
        Money owed = Money.sum(debts.stream().map(PlannedDebt::owed).toList());
        return new PlanDraft(client.kind().regime(), debts, desk.today(), terms, instalments(owed));
    }

    private List<Instalment> instalments(Money owed) {
        if (shares.amounts == null) {
            boolean isShared = shares.count >= 1 && shares.count <= Instalments.MOST && owed.cents() >= shares.count;
            return isShared ? Instalments.equal(owed, shares.count, first, rhythm) : List.of();
        }
        List<Instalment> found = new ArrayList<>();
        shares.amounts.forEach(amount -> found.add(new Instalment(rhythm.after(first, found.size()), amount)));
        return found;
    }

    private Map<String, Object> json(InstalmentPlan plan, Optional<Path> written) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("factures", numbers);
        json.put("total", plan.total().toString());
        json.put(
                "echeances",
                plan.instalments().stream()
                        .map(one -> Map.of(
                                "date",
                                one.dueOn().toString(),
                                "montant",
                                one.amount().toString()))
                        .toList());
        json.put("fichier", written.map(Path::toString).orElse(null));
        return json;
    }

    private String text(InstalmentPlan plan, Optional<Path> written) {
        String lines = plan.instalments().stream()
                .map(one -> texts.get("cli.plan.line", one.dueOn(), FrenchText.money(one.amount())))
                .collect(Collectors.joining("\n"));
        String drawn = texts.get("cli.plan.drawn", plan.total(), String.join(", ", numbers)) + "\n" + lines;
        return written.map(path -> drawn + "\n" + texts.get("cli.plan.written", path))
                .orElse(drawn);
    }
}
