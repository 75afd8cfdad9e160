package fr.amiable.privacy;

import fr.amiable.client.Client;
import fr.amiable.client.ClientService;
import fr.amiable.client.Contact;
import fr.amiable.common.FrenchText;
import fr.amiable.common.PostalAddress;
import fr.amiable.common.Texts;
import fr.amiable.company.Company;
import fr.amiable.company.CompanyService;
import fr.amiable.help.HelpPage;
import fr.amiable.help.HelpText;
import fr.amiable.identifier.Siren;
import fr.amiable.invoice.InvoiceRow;
import fr.amiable.invoice.InvoiceService;
import fr.amiable.letter.LetterService;
import fr.amiable.letter.ProducedLetter;
import fr.amiable.letter.paper.Block;
import fr.amiable.letter.paper.FrenchSpaces;
import fr.amiable.letter.paper.Heading;
import fr.amiable.letter.paper.Items;
import fr.amiable.letter.paper.Letterhead;
import fr.amiable.letter.paper.Note;
import fr.amiable.letter.paper.Paragraph;
import fr.amiable.letter.paper.Table;
import fr.amiable.letter.statement.StatementRenderer;
import fr.amiable.letter.statement.StatementSheet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The papers about personal data: what persons are told, the sheet of the register, the summary one of them asked for. */
public final class PrivacyPapers {

    private static final String LENGTHS = "{durees}";

    /** What the papers are filled with. */
    public record Desk(CompanyService company, ClientService clients, InvoiceService invoices, LetterService letters) {}

    private final Desk desk;
    private final StatementRenderer renderer;
    private final PrivacyWords words;
    private final Texts texts;

    public PrivacyPapers(Desk desk, StatementRenderer renderer, Texts texts) {
        this.desk = desk;
        this.renderer = renderer;
        this.words = new PrivacyWords(texts);
        this.texts = texts;
    }

    /** The text that informs clients and their contacts. */
    public byte[] notice(LocalDate today) {
        return written("notice", today);
    }

    /** The sheet of the register of processing. */
    public byte[] register(LocalDate today) {
        return written("register", today);
    }

    private byte[] written(String name, LocalDate today) {
        HelpPage page = HelpText.parse(filled(read(name), today));
        List<Block> body = new ArrayList<>();
        for (Block block : page.body()) {
            boolean isLengths =
                    block instanceof Paragraph paragraph && paragraph.text().equals(LENGTHS);
            body.add(isLengths ? new Items(words.lengths()) : block);
        }
        body.add(new Note(FrenchSpaces.in(texts.get("privacy.paper.note", FrenchText.date(today)))));
        return render(page.title(), List.of(), body);
    }

    private String filled(String text, LocalDate today) {
        Optional<Company> company = desk.company().current();
        String toFill = texts.get("privacy.paper.toFill");
        String siren = company.flatMap(Company::siren)
                .map(Siren::digits)
                .map(digits -> texts.get("privacy.paper.siren", digits))
                .orElse("");
        String contact =
                company.map(one -> join(", ", one.email(), one.phone())).orElse("");
        return text.replace("{entreprise}", company.map(Company::name).orElse(toFill))
                .replace(
                        "{adresse}",
                        company.map(one -> line(one.address()))
                                .filter(line -> !line.isEmpty())
                                .orElse(toFill))
                .replace("{siren}", siren)
                .replace("{contact}", contact.isEmpty() ? toFill : contact)
                .replace("{date}", FrenchText.dateInWords(today));
    }

    private static String read(String name) {
        try (InputStream file = PrivacyPapers.class.getResourceAsStream(name + ".txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }

    /** Stands in the place of pages that were erased. */
    byte[] erasedPage(LocalDate today) {
        return render(
                texts.get("privacy.erased.title"),
                List.of(),
                List.of(Paragraph.marked(
                        FrenchSpaces.in(texts.get("privacy.erased.text", FrenchText.dateInWords(today))))));
    }

    /** What is known of a person, in words: who, what is kept how long, invoices, letters, rights. */
    byte[] summary(ErasurePlan plan) {
        Client client = desk.clients().get(plan.facts().client());
        List<Block> body = new ArrayList<>();
        body.add(Paragraph.marked(FrenchSpaces.in(texts.get("privacy.summary.intro"))));
        body.add(new Heading(texts.get("privacy.summary.who")));
        body.add(new Items(who(client)));
        body.add(new Heading(texts.get("privacy.summary.kept")));
        body.add(new Table(
                texts.get("privacy.summary.kept"),
                Stream.of("privacy.part", "privacy.count", "privacy.fate")
                        .map(texts::get)
                        .map(Table.Column::words)
                        .toList(),
                plan.lines().stream()
                        .map(line -> List.of(texts.of(line.part()), String.valueOf(line.count()), words.kept(line)))
                        .toList(),
                List.of()));
        invoices(body, desk.invoices().rowsOf(client.id()));
        letters(body, desk.letters().ofClient(client.id()));
        body.add(new Heading(texts.get("privacy.summary.rights")));
        body.add(Paragraph.marked(FrenchSpaces.in(texts.get("privacy.summary.rightsText"))));
        return render(
                texts.get("privacy.summary.title"),
                List.of(client.name(), texts.get("privacy.summary.on", FrenchText.dateInWords(plan.today()))),
                body);
    }

    private List<String> who(Client client) {
        List<String> lines = new ArrayList<>();
        lines.add(client.name() + " (" + texts.of(client.kind()) + ")");
        client.siren().ifPresent(siren -> lines.add(texts.get("privacy.paper.siren", siren.digits())));
        client.addresses().forEach(address -> lines.add(line(address.address())));
        for (Contact contact : client.contacts()) {
            lines.add(join(" · ", contact.name(), contact.email(), contact.phone()));
        }
        if (!client.note().isBlank()) {
            lines.add(client.note());
        }
        return lines.stream().filter(line -> !line.isBlank()).toList();
    }

    private void invoices(List<Block> body, List<InvoiceRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        body.add(new Heading(texts.get("privacy.summary.invoices")));
        body.add(new Table(
                texts.get("privacy.summary.invoices"),
                List.of(
                        Table.Column.words(texts.get("privacy.summary.number")),
                        Table.Column.figures(texts.get("privacy.summary.issuedOn")),
                        Table.Column.figures(texts.get("privacy.summary.total")),
                        Table.Column.figures(texts.get("privacy.summary.owed"))),
                rows.stream()
                        .map(row -> List.of(
                                row.number(),
                                FrenchText.date(row.issuedOn()),
                                FrenchText.money(row.gross()),
                                FrenchText.money(row.outstanding())))
                        .toList(),
                List.of()));
    }

    private void letters(List<Block> body, List<ProducedLetter> letters) {
        if (letters.isEmpty()) {
            return;
        }
        body.add(new Heading(texts.get("privacy.summary.letters")));
        body.add(new Table(
                texts.get("privacy.summary.letters"),
                List.of(
                        Table.Column.words(texts.get("privacy.summary.letter")),
                        Table.Column.figures(texts.get("privacy.summary.writtenOn"))),
                letters.stream()
                        .map(letter -> List.of(texts.of(letter.type()), FrenchText.date(letter.writtenOn())))
                        .toList(),
                List.of()));
    }

    private byte[] render(String title, List<String> about, List<Block> body) {
        Optional<Company> company = desk.company().current();
        Letterhead head = new Letterhead(
                company.map(Company::name).orElse(texts.get("app.title")),
                company.map(one -> line(one.address())).filter(line -> !line.isEmpty()).stream()
                        .toList(),
                company.map(Company::name).orElse(""));
        return renderer.render(new StatementSheet(head, title, about, body));
    }

    private static String line(PostalAddress address) {
        return join(
                ", ",
                address.detail(),
                address.building(),
                address.street(),
                address.place(),
                join(" ", address.postcode(), address.town()),
                address.country());
    }

    private static String join(String between, String... parts) {
        return String.join(
                between,
                Stream.of(parts).filter(part -> part != null && !part.isBlank()).toList());
    }
}
