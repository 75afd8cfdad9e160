package fr.amiable.letter.sample;

import fr.amiable.client.ClientId;
import fr.amiable.client.ClientService;
import fr.amiable.common.Money;
import fr.amiable.common.Percentage;
import fr.amiable.contract.Acceptance;
import fr.amiable.contract.Clauses;
import fr.amiable.contract.Contract;
import fr.amiable.contract.ContractDraft;
import fr.amiable.contract.ContractKind;
import fr.amiable.contract.ContractService;
import fr.amiable.contract.Duration;
import fr.amiable.contract.Renewal;
import fr.amiable.contract.Signature;
import fr.amiable.contract.TermsAcceptance;
import fr.amiable.contract.TermsDraft;
import fr.amiable.contract.TermsId;
import fr.amiable.contract.TermsService;
import fr.amiable.evidence.AttachedFiles;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;

/** The contracts of the invented business: one in good order, one quote not signed, clauses that do not hold, a notice to give. */
public final class SampleContracts {

    private final ClientService clients;
    private final ContractService contracts;
    private final TermsService terms;
    private final AttachedFiles files;
    private final SampleWords words = new SampleWords();

    public SampleContracts(ClientService clients, ContractService contracts, TermsService terms, AttachedFiles files) {
        this.clients = clients;
        this.contracts = contracts;
        this.terms = terms;
        this.files = files;
    }

    /** Adds them to an invented business that was filled on that day. */
    public void fill(LocalDate today) {
        LocalDate newYear = today.withDayOfYear(1);
        version("terms.before", newYear.minusYears(1));
        TermsId present = version("terms.present", newYear);
        guerin(newYear.plusDays(11), present);
        martin(today.minusDays(110), present);
        moreau(today, present);
        contracts.record(draft("boulangerie", ContractKind.QUOTE, "D-057", "2064.00"));
        contracts.record(
                draft("tilleuls", ContractKind.ORDER, "BC 61", "1474.00").withSignature(signed(today.minusDays(45))));
    }

    private TermsId version(String name, LocalDate inForceOn) {
        String version = words.get(name);
        TermsId id = terms.record(new TermsDraft(version, inForceOn, Optional.empty(), words.get("terms.note")))
                .id();
        files.attach(
                id.subject(),
                String.format(words.get("terms.file"), version),
                bytes(String.format(words.get("terms.text"), version)));
        return id;
    }

    private void guerin(LocalDate signedOn, TermsId present) {
        String number = words.get("guerin.contract") + " " + signedOn.getYear();
        Contract contract = contracts.record(draft("guerin", ContractKind.CONTRACT, number, "8510.60")
                .withSignature(new Signature(Optional.of(signedOn), words.get("guerin.place"), false, false, false))
                .withDuration(new Duration(Optional.of(signedOn), Optional.empty(), Renewal.NONE, Optional.empty()))
                .withClauses(
                        new Clauses(Optional.of(45), true, Optional.of(Percentage.of("12")), true, true, true, false))
                .withAcceptance(new Acceptance(
                        Optional.of(present),
                        TermsAcceptance.SIGNED,
                        Optional.of(signedOn),
                        words.get("guerin.proof"))));
        files.attach(contract.id().subject(), words.get("guerin.file"), bytes(words.get("guerin.text")));
    }

    private void martin(LocalDate signedOn, TermsId present) {
        contracts.record(draft("martin", ContractKind.QUOTE, "D-052", "2365.00")
                .withSignature(new Signature(Optional.of(signedOn), words.get("martin.place"), true, false, false))
                .withClauses(new Clauses(Optional.of(30), false, Optional.empty(), false, true, false, true))
                .withAcceptance(
                        new Acceptance(Optional.of(present), TermsAcceptance.SENT_ONLY, Optional.of(signedOn), "")));
    }

    private void moreau(LocalDate today, TermsId present) {
        LocalDate startsOn = today.minusYears(1).plusDays(65);
        contracts.record(draft("moreau", ContractKind.CONTRACT, "E-12", "2976.00")
                .withSignature(signed(startsOn.minusDays(20)))
                .withDuration(new Duration(
                        Optional.of(startsOn),
                        Optional.of(startsOn.plusYears(1).minusDays(1)),
                        Renewal.TACIT,
                        Optional.of(30)))
                .withClauses(
                        new Clauses(Optional.of(60), true, Optional.of(Percentage.of("5")), false, false, true, false))
                .withAcceptance(
                        new Acceptance(Optional.of(present), TermsAcceptance.EMAIL, Optional.of(startsOn), "")));
    }

    private ContractDraft draft(String client, ContractKind kind, String number, String amount) {
        return ContractDraft.of(client(client), kind, number, words.get(client + ".object"))
                .withAmount(Money.euros(amount));
    }

    private static Signature signed(LocalDate day) {
        return new Signature(Optional.of(day), "", false, false, false);
    }

    private ClientId client(String name) {
        return clients.rows().stream()
                .filter(row -> row.name().equals(words.get(name + ".name")))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
