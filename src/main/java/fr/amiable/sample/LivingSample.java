package fr.amiable.sample;

import fr.amiable.law.RateTable;
import fr.amiable.letter.sample.SampleBusiness;
import fr.amiable.letter.sample.SampleContracts;
import fr.amiable.letter.sample.SampleInvoices;
import java.time.LocalDate;

/** Fills an empty desk with the invented joinery as it lives: letters, contracts, a dispute under way, promises, troubles. */
public final class LivingSample {

    private final SampleServices services;

    public LivingSample(SampleServices services) {
        this.services = services;
    }

    /**
     * All dates count back from {@code today}, or from the last day whose rates are known.
     *
     * @throws DeskNotEmpty when something is recorded there already
     */
    public SampleInvoices fill(LocalDate today, RateTable rates) {
        SampleServices.Ledger ledger = services.ledger();
        if (ledger.company().current().isPresent() || !ledger.clients().rows().isEmpty()) {
            throw new DeskNotEmpty();
        }
        LocalDate day = lastDayWithRates(today, rates);
        SampleInvoices invoices = new SampleBusiness(
                        ledger.company(),
                        ledger.clients(),
                        ledger.invoices(),
                        ledger.payments(),
                        services.exchanges().letters())
                .fill(day);
        SampleRecords records = new SampleRecords(services);
        SampleServices.Agreements agreements = services.agreements();
        new SampleContracts(ledger.clients(), agreements.contracts(), agreements.terms(), agreements.files()).fill(day);
        new SampleDispute(services, records).fill(day);
        new SampleTroubles(services, records).fill(day);
        return invoices;
    }

    /** Today, or the last day whose rates are in the table: the sample must not stop for want of a rate. */
    public static LocalDate lastDayWithRates(LocalDate today, RateTable rates) {
        LocalDate last = rates.last().lastDay();
        return today.isAfter(last) ? last : today;
    }
}
