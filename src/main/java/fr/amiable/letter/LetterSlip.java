package fr.amiable.letter;

import fr.amiable.client.ClientId;
import fr.amiable.common.Money;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.letter.matter.LetterCase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is remembered of a letter beside its pages: {@code recipient} names whoever received it when not the client (else
 * empty), {@code amount} is what it asks for, {@code overrideReason} why the owner produced it against a red check.
 */
public record LetterSlip(
        LetterType type,
        ClientId client,
        LetterAbout about,
        String recipient,
        LocalDate writtenOn,
        Money amount,
        Optional<LocalDate> payBy,
        Optional<String> registeredNumber,
        Optional<String> overrideReason) {

    public LetterSlip(
            LetterType type,
            ClientId client,
            List<InvoiceId> invoices,
            LocalDate writtenOn,
            Money amount,
            Optional<LocalDate> payBy,
            Optional<String> registeredNumber,
            Optional<String> overrideReason) {
        this(
                type,
                client,
                LetterAbout.client(client).with(invoices),
                "",
                writtenOn,
                amount,
                payBy,
                registeredNumber,
                overrideReason);
    }

    /** @param reason why it is produced against a red check */
    static LetterSlip of(LetterCase facts, Optional<String> reason) {
        ClientId client = facts.client().id();
        return new LetterSlip(
                facts.type(),
                client,
                facts.request().about().of(client),
                facts.recipient(),
                facts.request().writtenOn(),
                facts.asked(),
                Optional.of(facts.payBy()).filter(day -> facts.type().setsDeadline()),
                facts.request().registeredNumber().map(String::strip),
                reason);
    }

    public List<InvoiceId> invoices() {
        return about.invoices();
    }
}
