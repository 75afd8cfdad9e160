package fr.amiable.contract.check;

import fr.amiable.client.ClientKind;
import fr.amiable.client.MerchantStatus;
import fr.amiable.company.Company;
import fr.amiable.contract.Contract;
import fr.amiable.contract.Counterparty;
import fr.amiable.contract.TermsOfSale;
import fr.amiable.law.RateTable;
import fr.amiable.law.Regime;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * All that the check-list of a contract looks at.
 *
 * @param versions every version of the owner's terms of sale
 * @param hasFile true when a signed file is attached to the contract
 * @param hasTermsFile true when the file of the version that the contract names is kept
 */
public record ContractCase(
        Contract contract,
        Counterparty counterparty,
        Optional<Company> company,
        List<TermsOfSale> versions,
        boolean hasFile,
        boolean hasTermsFile,
        RateTable rates,
        LocalDate today) {

    public ContractCase {
        versions = List.copyOf(versions);
    }

    Regime regime() {
        return counterparty.kind().regime();
    }

    boolean isConsumer() {
        return counterparty.kind() == ClientKind.CONSUMER;
    }

    boolean isMerchant() {
        return counterparty.kind() == ClientKind.PROFESSIONAL
                && counterparty.merchantStatus() == MerchantStatus.MERCHANT;
    }

    /** True for a professional of whom it is not known what he is: he may be a merchant. */
    boolean isPerhapsMerchant() {
        return counterparty.kind() == ClientKind.PROFESSIONAL
                && counterparty.merchantStatus() == MerchantStatus.UNKNOWN;
    }

    Optional<LocalDate> signedOn() {
        return contract.signature().signedOn();
    }

    /** The day whose law governs the making of the contract: its signature, else today. */
    LocalDate lawDay() {
        return signedOn().orElse(today);
    }

    /** The version that the contract names. */
    Optional<TermsOfSale> namedTerms() {
        return contract.acceptance()
                .terms()
                .flatMap(id -> versions.stream()
                        .filter(version -> version.id().equals(id))
                        .findFirst());
    }

    /** True when a file or words say how the acceptance is proven. */
    boolean hasProof() {
        return hasFile || !contract.acceptance().proof().isBlank();
    }

    /** Off-premises rules for consumers hold: a consumer, or a small professional outside his trade (C. conso. L221-3). */
    boolean isProtectedOffPremises() {
        return contract.signature().isOffPremises() && (isConsumer() || isSmallOutsideTrade());
    }

    boolean isSmallOutsideTrade() {
        return counterparty.kind() == ClientKind.PROFESSIONAL
                && contract.signature().isFiveEmployeesOrFewer()
                && contract.signature().isOutsideMainActivity();
    }
}
