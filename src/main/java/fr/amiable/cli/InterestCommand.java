package fr.amiable.cli;

import fr.amiable.common.Money;
import fr.amiable.common.Percentage;
import fr.amiable.common.Texts;
import fr.amiable.law.RateTable;
import fr.amiable.law.Regime;
import fr.amiable.law.interest.AgreedRate;
import fr.amiable.law.interest.Claim;
import fr.amiable.law.interest.DayCount;
import fr.amiable.law.interest.Imputation;
import fr.amiable.law.interest.InterestAccount;
import fr.amiable.law.interest.LateInterest;
import fr.amiable.law.interest.PartPayment;
import fr.amiable.law.interest.Proceedings;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code amiable interets}: late interest on an amount to a date, with its lines and sources. */
@Command(name = "interets")
final class InterestCommand implements Runnable {

    private static final int MOST_INVOICES = 10_000;

    private final Texts texts;
    private final Supplier<RateTable> rates;

    @Mixin
    private Answer answer;

    @Option(names = "--montant", required = true, paramLabel = "M")
    private Money amount;

    @Option(names = "--echeance", required = true, paramLabel = "D")
    private LocalDate dueOn;

    @Option(names = "--au", required = true, paramLabel = "D")
    private LocalDate until;

    @Option(names = "--client", defaultValue = "professionnel", paramLabel = "CLIENT")
    private Regime regime;

    @Option(names = "--taux", paramLabel = "T")
    private Percentage agreedRate;

    @Option(names = "--mise-en-demeure", paramLabel = "D")
    private LocalDate noticeReceivedOn;

    @Option(names = "--reglement", paramLabel = "D=M")
    private List<PartPayment> payments = List.of();

    @Option(names = "--imputation", defaultValue = "interets", paramLabel = "ORDRE")
    private Imputation imputation;

    @Option(names = "--comptage", defaultValue = "calendaire", paramLabel = "COMPTAGE")
    private DayCount dayCount;

    @Option(names = "--jugement-executoire", paramLabel = "D")
    private LocalDate enforceableOn;

    @Option(names = "--factures", defaultValue = "1", paramLabel = "N")
    private int invoices;

    @Option(names = "--procedure-collective", paramLabel = "D")
    private LocalDate proceedingsOpenedOn;

    InterestCommand(Texts texts, Supplier<RateTable> rates) {
        this.texts = texts;
        this.rates = rates;
    }

    @Override
    public void run() {
        if (invoices < 1 || invoices > MOST_INVOICES) {
            throw new WrongUsage("invoices", MOST_INVOICES);
        }
        InterestAccount account = new LateInterest(rates.get()).account(claim(), payments, until, imputation, dayCount);
        InterestAnswer words = new InterestAnswer(texts, claim(), until, account);
        answer.write(words::json, words::text);
        answer.warn(account.warnings(), texts);
    }

    private Claim claim() {
        return proceedingsOpenedOn == null
                ? typed()
                : typed().withProceedings(Proceedings.stoppingSince(proceedingsOpenedOn));
    }

    private Claim typed() {
        return new Claim(
                regime,
                amount,
                dueOn,
                Optional.ofNullable(agreedRate).map(AgreedRate::of),
                Optional.ofNullable(noticeReceivedOn),
                Optional.ofNullable(enforceableOn),
                invoices);
    }
}
