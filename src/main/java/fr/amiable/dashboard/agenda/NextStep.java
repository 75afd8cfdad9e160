package fr.amiable.dashboard.agenda;

import fr.amiable.client.ClientId;
import fr.amiable.common.Subject;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.letter.LetterType;
import java.util.List;
import java.util.Optional;

/**
 * What the owner is offered to do about it: the act, what it is about, the letter to write when it is one, and the invoices counted
 * when it is about several.
 */
public record NextStep(AgendaAct act, Optional<Subject> about, Optional<LetterType> letter, List<InvoiceId> invoices) {

    public NextStep {
        invoices = List.copyOf(invoices);
    }

    static NextStep to(AgendaAct act) {
        return new NextStep(act, Optional.empty(), Optional.empty(), List.of());
    }

    static NextStep to(AgendaAct act, Subject about) {
        return new NextStep(act, Optional.of(about), Optional.empty(), List.of());
    }

    /** @param counted all the invoices that the letter could be about */
    static NextStep write(LetterType letter, Subject invoice, List<InvoiceId> counted) {
        return new NextStep(AgendaAct.WRITE_LETTER, Optional.of(invoice), Optional.of(letter), counted);
    }

    /** To speak to the client about these invoices. */
    static NextStep call(ClientId client, List<InvoiceId> counted) {
        return new NextStep(AgendaAct.CALL_CLIENT, Optional.of(client.subject()), Optional.empty(), counted);
    }

    /** To the list of the invoices behind these lines. */
    static NextStep seeInvoices(List<AgendaItem> lines) {
        List<InvoiceId> counted = lines.stream()
                .flatMap(line -> line.next().invoices().stream())
                .distinct()
                .toList();
        return new NextStep(AgendaAct.SEE_INVOICES, Optional.empty(), Optional.empty(), counted);
    }

    static NextStep checkPayment(InvoiceId invoice) {
        return new NextStep(
                AgendaAct.CHECK_PAYMENT, Optional.of(invoice.subject()), Optional.empty(), List.of(invoice));
    }
}
