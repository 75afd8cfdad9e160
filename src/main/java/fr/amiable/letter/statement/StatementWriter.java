package fr.amiable.letter.statement;

import fr.amiable.client.Client;
import fr.amiable.client.Language;
import fr.amiable.common.Money;
import fr.amiable.common.PostalAddress;
import fr.amiable.common.Texts;
import fr.amiable.company.Company;
import fr.amiable.identifier.Siren;
import fr.amiable.invoice.Invoice;
import fr.amiable.law.Regime;
import fr.amiable.law.interest.SetAside;
import fr.amiable.letter.matter.Contested;
import fr.amiable.letter.paper.Block;
import fr.amiable.letter.paper.Heading;
import fr.amiable.letter.paper.Letterheads;
import fr.amiable.letter.paper.Note;
import fr.amiable.letter.paper.Paragraph;
import fr.amiable.letter.paper.Wording;
import fr.amiable.payment.AccountStatement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Writes the statement of account of one or several invoices of a client: each line, its rate, its source, what is left. */
public final class StatementWriter {

    private final Wording texts;
    private final StatementTables tables;
    private final Letterheads letterheads;

    public StatementWriter(Texts texts) {
        this(Language.FRENCH, texts);
    }

    /** In the language of the letter it is joined to. */
    public StatementWriter(Language language, Texts texts) {
        this.texts = Wording.in(language, texts);
        this.tables = new StatementTables(this.texts);
        this.letterheads = new Letterheads(texts);
    }

    /** @param today the day whose rules are known, for the reservation at the end */
    public StatementSheet write(
            Company company, List<AccountStatement> statements, Contested contested, LocalDate today) {
        List<Block> body = new ArrayList<>();
        statements.forEach(statement -> addInvoice(body, statement, contested));
        if (statements.size() > 1) {
            body.add(new Heading(texts.get("statement.summary")));
            body.add(tables.summary(statements));
        }
        addConclusion(body, statements, contested);
        addNotes(body, statements, today);
        return new StatementSheet(
                        letterheads.of(company),
                        texts.get("statement.title"),
                        about(statements.get(0)),
                        List.copyOf(body))
                .in(texts.isEnglish() ? Language.ENGLISH : Language.FRENCH);
    }

    private List<String> about(AccountStatement statement) {
        Client client = statement.client();
        PostalAddress address = client.postalAddress();
        Stream<String> debtor = Stream.of(
                client.name(),
                address.inOneLine(),
                client.siren()
                        .map(Siren::grouped)
                        .map(siren -> texts.get("letter.siren", siren))
                        .orElse(""));
        String who = String.join(", ", debtor.filter(part -> !part.isEmpty()).toList());
        return Stream.of(
                        texts.get("statement.debtor", who, client.id().label()),
                        texts.get("statement.stoppedOn", texts.dateInWords(statement.stopOn())))
                .map(texts::spaced)
                .toList();
    }

    private void addInvoice(List<Block> body, AccountStatement statement, Contested contested) {
        Invoice invoice = statement.invoice();
        body.add(new Heading(texts.spaced(texts.get(
                "statement.invoice",
                invoice.number(),
                texts.dateInWords(invoice.dates().issuedOn()),
                texts.dateInWords(invoice.dueOn())))));
        body.add(isPlain(statement) ? principal(statement) : tables.claim(statement));
        statement
                .keptOut()
                .ifPresent(part ->
                        body.add(paragraph("statement.retention", part.amount(), texts.dateInWords(part.dueOn()))));
        invoice.events()
                .noticeReceivedOn()
                .filter(day -> !statement.claim().regime().isInterestAutomatic())
                .ifPresent(day -> body.add(paragraph("statement.noticeReceivedOn", texts.dateInWords(day))));
        tables.interest(statement).ifPresent(body::add);
        tables.payments(statement).ifPresent(body::add);
        tables.remissions(statement).ifPresent(body::add);
        body.add(tables.left(statement, contested));
    }

    private static boolean isPlain(AccountStatement statement) {
        return statement.claim().principal().equals(statement.invoice().totals().gross());
    }

    private Paragraph principal(AccountStatement statement) {
        return paragraph("statement.principalOfInvoice", statement.claim().principal());
    }

    private void addConclusion(List<Block> body, List<AccountStatement> statements, Contested contested) {
        Money total = Money.sum(statements.stream().map(AccountStatement::total).toList());
        Money perDay = Money.sum(statements.stream()
                .map(statement -> statement.account().perDay())
                .toList());
        String stopOn = texts.dateInWords(statements.get(0).stopOn());
        body.add(paragraph("statement.total", stopOn, total));
        Money aside = Money.sum(
                statements.stream().map(contested::of).map(SetAside::total).toList());
        if (aside.isPositive()) {
            body.add(paragraph("statement.totalContested", aside, total.minus(aside)));
        }
        if (perDay.isPositive()) {
            body.add(paragraph("statement.perDay", stopOn, perDay));
        }
    }

    private void addNotes(List<Block> body, List<AccountStatement> statements, LocalDate today) {
        Regime regime = statements.get(0).claim().regime();
        statements.stream()
                .flatMap(statement -> statement.account().warnings().stream())
                .distinct()
                .map(warning -> warning.message(texts))
                .forEach(words -> body.add(note(words)));
        body.add(note(texts.get("statement.sources." + regime.name())));
        body.add(note(texts.get("statement.method")));
        body.add(note(texts.get("statement.reservation", today)));
    }

    private Paragraph paragraph(String key, Object... arguments) {
        return Paragraph.marked(texts.spaced(texts.get(key, arguments)));
    }

    private Note note(String words) {
        return new Note(texts.spaced(words));
    }
}
