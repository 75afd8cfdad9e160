package fr.amiable.ui.contract;

import fr.amiable.app.OpenDesk;
import fr.amiable.app.Wiring;
import fr.amiable.client.ClientDraft;
import fr.amiable.client.ClientId;
import fr.amiable.client.ClientKind;
import fr.amiable.client.MerchantStatus;
import fr.amiable.common.PostalAddress;
import fr.amiable.common.Texts;
import fr.amiable.contract.TermsDraft;
import fr.amiable.contract.TermsOfSale;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** A desk in memory on 24 November 2026, for the models of contracts. */
public final class ContractDesk implements AutoCloseable {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    public static final Texts TEXTS = new Texts();

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneId.of("Europe/Paris"));

    private final OpenDesk desk = new Wiring(TEXTS, CLOCK, "Camille").openInMemory();

    public OpenDesk desk() {
        return desk;
    }

    public ContractReading reading() {
        return new ContractReading(new ContractReading.Services(
                desk.cases().contracts(),
                desk.cases().terms(),
                desk.cases().files(),
                desk.clients(),
                desk.invoices(),
                desk.company(),
                desk.rates()::current,
                CLOCK));
    }

    public Clock clock() {
        return CLOCK;
    }

    public ClientId meet(String name, ClientKind kind, MerchantStatus status) {
        return desk.clients()
                .record(ClientDraft.of(kind, name, PostalAddress.EMPTY).withIdentity("", "", status))
                .id();
    }

    public TermsOfSale version(String name, String inForceOn) {
        return desk.cases().terms().record(new TermsDraft(name, LocalDate.parse(inForceOn), Optional.empty(), ""));
    }

    @Override
    public void close() {
        desk.close();
    }
}
