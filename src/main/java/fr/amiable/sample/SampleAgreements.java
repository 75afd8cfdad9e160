package fr.amiable.sample;

import fr.amiable.client.ClientId;
import fr.amiable.common.Money;
import fr.amiable.contract.Acceptance;
import fr.amiable.contract.Clauses;
import fr.amiable.contract.ContractDraft;
import fr.amiable.contract.ContractKind;
import fr.amiable.contract.Duration;
import fr.amiable.contract.Renewal;
import fr.amiable.contract.Signature;
import fr.amiable.contract.TermsAcceptance;
import fr.amiable.contract.TermsDraft;
import fr.amiable.contract.TermsId;
import java.time.LocalDate;
import java.util.Optional;

/** Two versions of the terms of sale, a yearly contract whose notice comes near, and a framework contract that is in order. */
final class SampleAgreements {

    private final SampleServices.Agreements services;
    private final SampleRecords records;

    SampleAgreements(SampleServices.Agreements services, SampleRecords records) {
        this.services = services;
        this.records = records;
    }

    void fill(LocalDate today) {
        terms("terms.old", today.minusDays(1060));
        TermsId inForce = terms("terms.new", today.minusDays(330));
        LocalDate signedOn = today.minusDays(316);
        services.contracts()
                .record(contract(
                                records.clientNamed("Menuiserie Guérin"),
                                ContractKind.CONTRACT,
                                "guerin.contract",
                                today)
                        .withSignature(new Signature(Optional.of(signedOn), "Rennes", false, false, false))
                        .withClauses(new Clauses(Optional.of(30), false, Optional.empty(), true, false, true, false))
                        .withAcceptance(new Acceptance(
                                Optional.of(inForce),
                                TermsAcceptance.SIGNED,
                                Optional.of(signedOn),
                                records.get("guerin.proof"))));
        maintenance(today, inForce);
    }

    /** Renewed by itself each year: notice is to be given in five weeks. */
    private void maintenance(LocalDate today, TermsId inForce) {
        LocalDate endsOn = today.plusDays(98);
        LocalDate startsOn = endsOn.plusDays(1).minusYears(1);
        services.contracts()
                .record(contract(
                                records.clientNamed("Copropriété Les Tilleuls"),
                                ContractKind.CONTRACT,
                                "tilleuls.contract",
                                startsOn)
                        .withAmount(Money.euros("1860.00"))
                        .withDuration(new Duration(
                                Optional.of(startsOn), Optional.of(endsOn), Renewal.TACIT, Optional.of(61)))
                        .withSignature(
                                new Signature(Optional.of(startsOn.minusDays(20)), "Nantes", false, false, false))
                        .withAcceptance(new Acceptance(
                                Optional.of(inForce),
                                TermsAcceptance.SENT_ONLY,
                                Optional.empty(),
                                records.get("tilleuls.contractProof"))));
    }

    private ContractDraft contract(ClientId client, ContractKind kind, String key, LocalDate day) {
        return ContractDraft.of(client, kind, records.number(key, day), records.get(key + "Object"));
    }

    private TermsId terms(String key, LocalDate inForceOn) {
        return services.terms()
                .record(new TermsDraft(records.get(key), inForceOn, Optional.empty(), records.get("terms.note")))
                .id();
    }
}
