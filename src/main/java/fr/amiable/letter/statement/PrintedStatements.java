package fr.amiable.letter.statement;

import fr.amiable.common.Money;
import fr.amiable.common.Texts;
import fr.amiable.company.CompanyService;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.letter.CompanyMissing;
import fr.amiable.letter.SeveralClients;
import fr.amiable.letter.matter.ContestedParts;
import fr.amiable.payment.AccountStatement;
import fr.amiable.payment.StatementService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Statements of account on paper; they are made again on each request and not kept. */
public final class PrintedStatements {

    private final CompanyService companies;
    private final StatementService statements;
    private final ContestedParts contested;
    private final StatementRenderer renderer;
    private final StatementWriter writer;
    private final Clock clock;

    public PrintedStatements(
            CompanyService companies,
            StatementService statements,
            ContestedParts contested,
            StatementRenderer renderer,
            Texts texts,
            Clock clock) {
        this.companies = companies;
        this.statements = statements;
        this.contested = contested;
        this.renderer = renderer;
        this.writer = new StatementWriter(texts);
        this.clock = clock;
    }

    /**
     * The décompte of these invoices of one client, stopped at {@code stopOn} included, as a PDF file.
     *
     * @throws CompanyMissing before the owner's business is recorded
     * @throws SeveralClients when the invoices are not of one client
     * @throws fr.amiable.law.RateNotPublished when a day of the delay has no rate
     */
    public byte[] print(List<InvoiceId> invoices, LocalDate stopOn) {
        return renderer.render(sheet(invoices, stopOn));
    }

    /** The same with no page number of its own, for pages that others number. */
    public byte[] printUnnumbered(List<InvoiceId> invoices, LocalDate stopOn) {
        return renderer.render(sheet(invoices, stopOn).withoutNumbers());
    }

    private StatementSheet sheet(List<InvoiceId> invoices, LocalDate stopOn) {
        List<AccountStatement> accounts =
                invoices.stream().map(id -> statements.statement(id, stopOn)).toList();
        SeveralClients.refuseUnlessOne(accounts.stream()
                .map(account -> account.client().id())
                .distinct()
                .count());
        return writer.write(
                companies.current().orElseThrow(CompanyMissing::new),
                accounts,
                contested.of(accounts),
                LocalDate.now(clock));
    }

    /** What of this account open disputes leave out of what is asked for. */
    public Money contested(AccountStatement account) {
        return contested.of(List.of(account)).of(account).total();
    }
}
