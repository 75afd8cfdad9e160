package fr.amiable.contract.check;

import fr.amiable.client.ClientId;
import fr.amiable.client.ClientKind;
import fr.amiable.client.MerchantStatus;
import fr.amiable.common.Money;
import fr.amiable.common.Percentage;
import fr.amiable.company.Company;
import fr.amiable.company.CompanyDraft;
import fr.amiable.company.ConsumerMediator;
import fr.amiable.company.LegalProtectionPolicy;
import fr.amiable.contract.Acceptance;
import fr.amiable.contract.Clauses;
import fr.amiable.contract.ContractDraft;
import fr.amiable.contract.ContractId;
import fr.amiable.contract.ContractKind;
import fr.amiable.contract.Counterparty;
import fr.amiable.contract.Duration;
import fr.amiable.contract.Renewal;
import fr.amiable.contract.Signature;
import fr.amiable.contract.TermsAcceptance;
import fr.amiable.contract.TermsId;
import fr.amiable.contract.TermsOfSale;
import fr.amiable.law.PublishedRates;
import fr.amiable.law.RateTable;
import fr.amiable.law.Semester;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The facts of a contract, told one by one: a signed contract with a merchant to begin with, nothing else agreed. */
final class Facts {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    static final ConsumerMediator MEDIATOR = new ConsumerMediator("CM2C", "14 rue Saint-Jean, Paris", "");

    private static final List<TermsOfSale> VERSIONS = List.of(
            new TermsOfSale(
                    new TermsId(1), "2025", LocalDate.of(2025, 1, 1), Optional.of(LocalDate.of(2026, 1, 1)), ""),
            new TermsOfSale(new TermsId(2), "2026", LocalDate.of(2026, 1, 1), Optional.empty(), ""));

    private ClientKind kind = ClientKind.PROFESSIONAL;
    private MerchantStatus status = MerchantStatus.MERCHANT;
    private String legalForm = "SARL";
    private String registration = "RCS Nantes";
    private ConsumerMediator mediator = ConsumerMediator.NONE;
    private ContractDraft draft = ContractDraft.of(new ClientId(1), ContractKind.CONTRACT, "C-1", "Entretien");
    private boolean hasFile;
    private boolean hasTermsFile;
    private LocalDate today = TODAY;

    static Facts facts() {
        return new Facts();
    }

    Facts with(ClientKind newKind) {
        kind = newKind;
        status = MerchantStatus.UNKNOWN;
        return this;
    }

    Facts with(MerchantStatus newStatus) {
        kind = ClientKind.PROFESSIONAL;
        status = newStatus;
        return this;
    }

    Facts own(String form, String register) {
        legalForm = form;
        registration = register;
        return this;
    }

    Facts with(ConsumerMediator newMediator) {
        mediator = newMediator;
        return this;
    }

    Facts quote() {
        draft = new ContractDraft(
                draft.client(),
                ContractKind.QUOTE,
                draft.number(),
                draft.object(),
                draft.amount(),
                draft.duration(),
                draft.signature(),
                draft.clauses(),
                draft.acceptance(),
                "");
        return this;
    }

    Facts amount(String euros) {
        draft = draft.withAmount(Money.euros(euros));
        return this;
    }

    Facts signed(String day) {
        draft = draft.withSignature(new Signature(Optional.of(LocalDate.parse(day)), "", false, false, false));
        return this;
    }

    Facts offPremises(String day, boolean isSmall, boolean isOutsideTrade) {
        draft = draft.withSignature(new Signature(
                Optional.ofNullable(day).map(LocalDate::parse), "chez le client", true, isSmall, isOutsideTrade));
        return this;
    }

    Facts file() {
        hasFile = true;
        return this;
    }

    Facts termsFile() {
        hasTermsFile = true;
        return this;
    }

    Facts terms(int version, TermsAcceptance how, String day, String proof) {
        draft = draft.withAcceptance(new Acceptance(
                Optional.of(new TermsId(version)), how, Optional.ofNullable(day).map(LocalDate::parse), proof));
        return this;
    }

    Facts rate(String points) {
        return clauses(Optional.empty(), false, Optional.of(Percentage.of(points)), "");
    }

    Facts term(int days, boolean isEndOfMonth) {
        return clauses(Optional.of(days), isEndOfMonth, Optional.empty(), "");
    }

    /** Any of the letters R (retention of title), P (penalty), J (jurisdiction), M (mediation). */
    Facts clauses(String letters) {
        return clauses(Optional.empty(), false, Optional.empty(), letters);
    }

    private Facts clauses(Optional<Integer> days, boolean isEndOfMonth, Optional<Percentage> rate, String letters) {
        draft = draft.withClauses(new Clauses(
                days,
                isEndOfMonth,
                rate,
                letters.contains("R"),
                letters.contains("P"),
                letters.contains("J"),
                letters.contains("M")));
        return this;
    }

    Facts lasting(String from, String to, Renewal renewal, Integer noticeDays) {
        draft = draft.withDuration(new Duration(
                Optional.ofNullable(from).map(LocalDate::parse),
                Optional.ofNullable(to).map(LocalDate::parse),
                renewal,
                Optional.ofNullable(noticeDays)));
        return this;
    }

    Facts on(String day) {
        today = LocalDate.parse(day);
        return this;
    }

    ContractCase asCase() {
        return new ContractCase(
                draft.complete(new ContractId(1)),
                new Counterparty(kind, status),
                Optional.of(company()),
                VERSIONS,
                hasFile,
                hasTermsFile,
                rates(),
                today);
    }

    private Company company() {
        CompanyDraft bare = CompanyDraft.EMPTY;
        return new CompanyDraft(
                        "Zoé",
                        legalForm,
                        "",
                        "",
                        "",
                        registration,
                        bare.address(),
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        mediator,
                        LegalProtectionPolicy.NONE,
                        bare.habits())
                .complete();
    }

    private static RateTable rates() {
        return RateTable.of(List.of(new PublishedRates(
                new Semester(2026, 2),
                Percentage.of("6.84"),
                Percentage.of("2.75"),
                Percentage.of("2.40"),
                "JO",
                true)));
    }
}
