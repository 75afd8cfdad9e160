package fr.amiable.sample;

import fr.amiable.client.ClientAddress;
import fr.amiable.client.ClientDraft;
import fr.amiable.client.ClientFlags;
import fr.amiable.client.ClientId;
import fr.amiable.client.ClientKind;
import fr.amiable.client.ClientRow;
import fr.amiable.client.Contact;
import fr.amiable.client.MerchantStatus;
import fr.amiable.common.PostalAddress;
import fr.amiable.invoice.Invoice;
import fr.amiable.invoice.InvoiceDraft;
import fr.amiable.invoice.InvoiceLine;
import fr.amiable.invoice.InvoiceReferences;
import fr.amiable.timeline.TimelineDraft;
import fr.amiable.timeline.TimelineService;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** Records clients, invoices and facts of the invented business in its own words. */
final class SampleRecords {

    private static final int TERM = 30;

    private final ResourceBundle words = ResourceBundle.getBundle("fr.amiable.sample.words");
    private final SampleServices services;

    SampleRecords(SampleServices services) {
        this.services = services;
    }

    String get(String key) {
        return words.containsKey(key) ? words.getString(key) : "";
    }

    /** A number of that year. */
    String number(String key, LocalDate day) {
        return MessageFormat.format(get(key), String.valueOf(day.getYear()));
    }

    /** The client recorded before under that name. */
    ClientId clientNamed(String start) {
        return services.ledger().clients().rows().stream()
                .filter(row -> row.name().startsWith(start))
                .map(ClientRow::id)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no sample client " + start));
    }

    ClientId client(String name, ClientKind kind, MerchantStatus status, ClientFlags flags) {
        PostalAddress seat =
                new PostalAddress("", "", get(name + ".street"), "", get(name + ".postcode"), get(name + ".town"), "");
        return services.ledger()
                .clients()
                .record(new ClientDraft(
                        kind,
                        status,
                        get(name + ".name"),
                        get(name + ".siren"),
                        "",
                        List.of(new Contact(
                                get(name + ".contact"),
                                Contact.Role.BILLING,
                                get(name + ".email"),
                                get(name + ".phone"))),
                        List.of(new ClientAddress(ClientAddress.Use.SEAT, seat)),
                        flags,
                        ""))
                .id();
    }

    Invoice invoice(ClientId client, int number, LocalDate issuedOn, InvoiceLine... lines) {
        return invoice(client, number, issuedOn, InvoiceReferences.NONE, lines);
    }

    Invoice invoice(
            ClientId client, int number, LocalDate issuedOn, InvoiceReferences references, InvoiceLine... lines) {
        String written = String.format(Locale.ROOT, "F-%d-%03d", issuedOn.getYear(), number);
        return services.ledger()
                .invoices()
                .record(InvoiceDraft.ofLines(client, written, issuedOn, issuedOn.plusDays(TERM), List.of(lines))
                        .withReferences(references));
    }

    InvoiceLine line(String key, String net, String vat) {
        return InvoiceLine.of(get(key), "1", net, vat);
    }

    void note(TimelineDraft fact, TimelineService.Dropped... files) {
        services.exchanges().timeline().record(fact, List.of(files));
    }
}
