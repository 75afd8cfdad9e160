package fr.amiable.contract.check;

import static fr.amiable.contract.check.ContractPoint.SIGNATURE;
import static fr.amiable.contract.check.ContractPoint.WRITING;

import fr.amiable.common.Money;
import fr.amiable.contract.ContractKind;
import fr.amiable.law.LegalRow;
import java.time.LocalDate;
import java.util.Optional;

/** Is it signed, and can that be proven? */
final class ProofChecks {

    private ProofChecks() {}

    static void addTo(Lines lines, ContractCase facts) {
        addSignature(lines, facts);
        addWriting(lines, facts);
    }

    private static void addSignature(Lines lines, ContractCase facts) {
        Optional<LocalDate> signedOn = facts.signedOn();
        if (signedOn.isPresent() && facts.hasFile()) {
            lines.green(SIGNATURE, "signedWithFile", signedOn.get());
        } else if (signedOn.isPresent()) {
            lines.orange(SIGNATURE, "signedWithoutFile", signedOn.get());
        } else if (facts.contract().kind() == ContractKind.QUOTE) {
            lines.red(SIGNATURE, "quoteUnsigned");
        } else if (facts.hasFile()) {
            lines.orange(SIGNATURE, "fileWithoutDate");
        } else {
            lines.orange(SIGNATURE, "unsigned");
        }
    }

    /** Against anyone but a merchant, an act worth more than the threshold is proven by a writing: C. civ. 1359. */
    private static void addWriting(Lines lines, ContractCase facts) {
        if (facts.isMerchant()) {
            lines.add(WRITING, Light.GREEN, lines.present("FREE_PROOF"), "freeProof");
            return;
        }
        LegalRow rule = ContractLaw.rule("WRITING", facts.regime(), facts.lawDay());
        Money threshold = Money.euros(rule.number("value"));
        Optional<Money> amount = facts.contract().amount();
        if (facts.signedOn().isPresent()) {
            boolean isKept = facts.hasFile();
            lines.add(
                    WRITING,
                    isKept ? Light.GREEN : Light.ORANGE,
                    rule,
                    isKept ? "writingKept" : "writingNotKept",
                    threshold);
        } else if (amount.isEmpty()) {
            lines.add(WRITING, Light.ORANGE, rule, "writingAmountUnknown", threshold);
        } else if (amount.get().compareTo(threshold) <= 0) {
            lines.add(WRITING, Light.GREEN, rule, "writingNotNeeded", amount.get(), threshold);
        } else if (facts.isPerhapsMerchant()) {
            lines.add(WRITING, Light.ORANGE, rule, "writingPerhapsMissing", amount.get(), threshold);
        } else {
            lines.add(WRITING, Light.RED, rule, "writingMissing", amount.get(), threshold);
        }
    }
}
