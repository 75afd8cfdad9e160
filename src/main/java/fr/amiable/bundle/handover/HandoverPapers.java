package fr.amiable.bundle.handover;

import fr.amiable.bundle.BundledExhibit;
import fr.amiable.bundle.dossier.ProducedDossier;
import fr.amiable.client.Client;
import fr.amiable.client.Contact;
import fr.amiable.common.FrenchText;
import fr.amiable.common.Texts;
import fr.amiable.company.Company;
import fr.amiable.dispute.Dispute;
import fr.amiable.identifier.Siren;
import fr.amiable.letter.paper.Block;
import fr.amiable.letter.paper.FrenchSpaces;
import fr.amiable.letter.paper.Heading;
import fr.amiable.letter.paper.Letterheads;
import fr.amiable.letter.paper.Note;
import fr.amiable.letter.paper.Paragraph;
import fr.amiable.letter.paper.Table;
import fr.amiable.letter.paper.Table.Column;
import fr.amiable.letter.statement.StatementSheet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The papers that go with a case: who is who, and the receipt to sign. */
final class HandoverPapers {

    private static final String BLANK = String.valueOf(FrenchText.NO_BREAK_SPACE);
    private static final int LINES_TO_SIGN = 4;

    private final Texts texts;
    private final Company company;
    private final Client client;
    private final Dispute dispute;
    private final LocalDate day;

    HandoverPapers(Texts texts, Company company, Client client, Dispute dispute, LocalDate day) {
        this.texts = texts;
        this.company = company;
        this.client = client;
        this.dispute = dispute;
        this.day = day;
    }

    /** The parties, those to call at the client's, and the third parties that the owner named. */
    StatementSheet contacts() {
        List<Block> body = new ArrayList<>();
        body.add(new Heading(texts.get("handover.contacts.owner")));
        body.add(facts(List.of(
                row("handover.contacts.name", company.name()),
                row(
                        "handover.contacts.siren",
                        company.siren().map(Siren::grouped).orElse("")),
                row("handover.contacts.address", company.address().inOneLine()),
                row("handover.contacts.signatory", joined(company.signatoryName(), company.signatoryTitle())),
                row("handover.contacts.phone", company.phone()),
                row("handover.contacts.email", company.email()))));
        body.add(new Heading(texts.get("handover.contacts.client")));
        body.add(facts(List.of(
                row("handover.contacts.name", client.name()),
                row("handover.contacts.kind", texts.of(client.kind())),
                row(
                        "handover.contacts.siren",
                        client.siren().map(Siren::grouped).orElse("")),
                row("handover.contacts.address", client.postalAddress().inOneLine()))));
        if (!client.contacts().isEmpty()) {
            body.add(people());
        }
        third(body, "handover.contacts.insurer", insurer());
        third(body, "handover.contacts.mediator", mediator());
        return sheet("handover.contacts.title", body);
    }

    private Table people() {
        return new Table(
                texts.get("handover.contacts.people"),
                List.of(
                        Column.words(texts.get("handover.contacts.person")),
                        Column.words(texts.get("handover.contacts.role")),
                        Column.words(texts.get("handover.contacts.phone")),
                        Column.words(texts.get("handover.contacts.email"))),
                client.contacts().stream().map(this::person).toList(),
                List.of());
    }

    private List<String> person(Contact contact) {
        return List.of(contact.name(), texts.of(contact.role()), contact.phone(), contact.email());
    }

    private void third(List<Block> body, String heading, List<List<String>> rows) {
        if (rows.stream().anyMatch(row -> !row.get(1).isBlank())) {
            body.add(new Heading(texts.get(heading)));
            body.add(facts(rows));
        }
    }

    private List<List<String>> insurer() {
        return List.of(
                row("handover.contacts.name", company.legalProtection().insurer()),
                row("handover.contacts.policy", company.legalProtection().policyNumber()),
                row("handover.contacts.contact", company.legalProtection().contact()));
    }

    private List<List<String>> mediator() {
        return List.of(
                row("handover.contacts.name", company.mediator().name()),
                row("handover.contacts.address", company.mediator().address()),
                row("handover.contacts.website", company.mediator().website()));
    }

    /** What is handed over, and the room for a day and two signatures. */
    StatementSheet receipt(String addressee, ProducedDossier produced, List<HandedFile> files) {
        List<Block> body = new ArrayList<>();
        body.add(paragraph("handover.receipt.words", addressee, FrenchText.dateInWords(day)));
        body.add(new Heading(texts.get("handover.receipt.exhibits")));
        body.add(new Table(
                texts.get("handover.receipt.exhibits"),
                List.of(
                        Column.figures(texts.get("bundle.list.number")),
                        Column.words(texts.get("bundle.list.exhibit")),
                        Column.figures(texts.get("bundle.list.pages"))),
                produced.bundled().stream().map(HandoverPapers::exhibit).toList(),
                List.of()));
        body.add(new Heading(texts.get("handover.receipt.files")));
        body.add(new Table(
                texts.get("handover.receipt.files"),
                List.of(
                        Column.words(texts.get("handover.receipt.file")),
                        Column.figures(texts.get("handover.receipt.size")),
                        Column.words(texts.get("handover.receipt.fingerprint"))),
                files.stream().map(this::file).toList(),
                List.of()));
        body.add(new Note(FrenchSpaces.in(texts.get(
                "handover.receipt.whole",
                produced.version().files().get(0).fingerprint().hex()))));
        body.add(signatures(addressee));
        return sheet("handover.receipt.title", body);
    }

    private static List<String> exhibit(BundledExhibit exhibit) {
        return List.of(exhibit.label(), exhibit.title(), String.valueOf(exhibit.pages()));
    }

    private List<String> file(HandedFile file) {
        return List.of(
                file.name(),
                texts.get("handover.receipt.kilobytes", Math.max(1, Math.round(file.bytes() / 1000.0))),
                file.fingerprint().hex().substring(0, 16));
    }

    private Table signatures(String addressee) {
        String name = texts.get("handover.receipt.name");
        String on = texts.get("handover.receipt.on");
        String signature = texts.get("handover.receipt.signature");
        List<List<String>> rows = new ArrayList<>();
        for (String line : List.of(name, on, signature)) {
            rows.add(List.of(line, line));
        }
        rows.addAll(Collections.nCopies(LINES_TO_SIGN, List.of(BLANK, BLANK)));
        return new Table(
                texts.get("handover.receipt.signatures"),
                List.of(
                        Column.words(texts.get("handover.receipt.given", company.name())),
                        Column.words(texts.get("handover.receipt.taken", addressee))),
                rows,
                List.of());
    }

    private StatementSheet sheet(String title, List<Block> body) {
        List<String> about = Stream.of(
                        texts.get("handover.about", dispute.number(), company.name() + " c/ " + client.name()),
                        texts.get("handover.preparedOn", FrenchText.dateInWords(day)))
                .map(FrenchSpaces::in)
                .toList();
        return new StatementSheet(new Letterheads(texts).of(company), texts.get(title), about, body);
    }

    private Paragraph paragraph(String key, Object... arguments) {
        return Paragraph.marked(FrenchSpaces.in(texts.get(key, arguments)));
    }

    /** Without the lines that say nothing. */
    private Table facts(List<List<String>> rows) {
        return new Table(
                texts.get("handover.contacts.title"),
                List.of(
                        Column.words(texts.get("handover.contacts.what")),
                        Column.words(texts.get("handover.contacts.value"))),
                rows.stream().filter(row -> !row.get(1).isBlank()).toList(),
                List.of());
    }

    private List<String> row(String key, String value) {
        return List.of(texts.get(key), value);
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(", "));
    }
}
