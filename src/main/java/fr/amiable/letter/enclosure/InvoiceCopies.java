package fr.amiable.letter.enclosure;

import fr.amiable.client.Client;
import fr.amiable.client.ClientService;
import fr.amiable.common.FrenchText;
import fr.amiable.common.Texts;
import fr.amiable.company.CompanyService;
import fr.amiable.invoice.Invoice;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.invoice.InvoiceLine;
import fr.amiable.invoice.InvoiceService;
import fr.amiable.letter.CompanyMissing;
import fr.amiable.letter.matter.LetterCases;
import fr.amiable.letter.paper.Block;
import fr.amiable.letter.paper.FrenchSpaces;
import fr.amiable.letter.paper.Letterheads;
import fr.amiable.letter.paper.Note;
import fr.amiable.letter.paper.Table;
import fr.amiable.letter.statement.StatementRenderer;
import fr.amiable.letter.statement.StatementSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws an invoice as it is recorded, for want of its file; the page says so. */
public final class InvoiceCopies {

    private final CompanyService companies;
    private final ClientService clients;
    private final InvoiceService invoices;
    private final StatementRenderer renderer;
    private final Texts texts;

    public InvoiceCopies(LetterCases.Parties parties, StatementRenderer renderer, Texts texts) {
        this.companies = parties.companies();
        this.clients = parties.clients();
        this.invoices = parties.invoices();
        this.renderer = renderer;
        this.texts = texts;
    }

    EnclosedCopy copyOf(InvoiceId id) {
        return new EnclosedCopy(
                Enclosure.Kind.INVOICES,
                texts.get("letter.copyOfInvoices", 1),
                Optional.of(id.subject()),
                Optional.empty());
    }

    byte[] drawn(InvoiceId id) {
        Invoice invoice = invoices.get(id);
        Client client = clients.get(invoice.client());
        List<String> about = new ArrayList<>(client.postalAddress().lines(client.name()));
        about.add(texts.get(
                "letter.invoiceCopy.dates",
                FrenchText.dateInWords(invoice.dates().issuedOn()),
                FrenchText.dateInWords(invoice.dueOn())));
        return renderer.render(new StatementSheet(
                new Letterheads(texts).of(companies.current().orElseThrow(CompanyMissing::new)),
                FrenchSpaces.in(texts.get("letter.invoiceCopy.title", invoice.number())),
                about.stream().map(FrenchSpaces::in).toList(),
                body(invoice)));
    }

    private List<Block> body(Invoice invoice) {
        List<List<String>> rows =
                invoice.lines().stream().map(InvoiceCopies::row).toList();
        List<List<String>> totals = List.of(
                total(
                        "letter.invoiceCopy.net",
                        FrenchText.money(invoice.totals().net())),
                total(
                        "letter.invoiceCopy.vat",
                        FrenchText.money(invoice.totals().vat())),
                total("letter.invoiceCopy.payable", FrenchText.money(invoice.payable())));
        Table table = new Table(
                texts.get("letter.invoiceCopy.summary"),
                List.of(
                        Table.Column.words(texts.get("letter.invoiceCopy.description")),
                        Table.Column.figures(texts.get("letter.invoiceCopy.quantity")),
                        Table.Column.figures(texts.get("letter.invoiceCopy.unitPrice")),
                        Table.Column.figures(texts.get("letter.invoiceCopy.amount"))),
                rows,
                totals);
        return List.of(table, new Note(FrenchSpaces.in(texts.get("letter.invoiceCopy.note"))));
    }

    private static List<String> row(InvoiceLine line) {
        return List.of(
                line.description(),
                FrenchText.number(line.quantity()),
                FrenchText.number(line.unitPrice()) + FrenchText.NO_BREAK_SPACE + "€",
                FrenchText.money(line.net()));
    }

    private List<String> total(String key, String amount) {
        return List.of(texts.get(key), "", "", amount);
    }
}
