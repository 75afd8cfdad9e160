package fr.amiable.contract.check;

import static fr.amiable.contract.check.ContractPoint.TERMS_ACCEPTANCE;
import static fr.amiable.contract.check.ContractPoint.TERMS_VERSION;

import fr.amiable.common.Money;
import fr.amiable.contract.Acceptance;
import fr.amiable.contract.TermsOfSale;
import java.time.LocalDate;
import java.util.Optional;

/** Which terms of sale did the client accept, and how strong is the proof? C. civ. 1119. */
final class TermsChecks {

    private TermsChecks() {}

    static void addTo(Lines lines, ContractCase facts) {
        Optional<TermsOfSale> named = facts.namedTerms();
        if (named.isEmpty()) {
            lines.orange(TERMS_ACCEPTANCE, "noTerms");
            return;
        }
        addAcceptance(lines, facts, named.get());
        addVersion(lines, facts, named.get());
    }

    private static void addAcceptance(Lines lines, ContractCase facts, TermsOfSale named) {
        String version = named.version();
        switch (facts.contract().acceptance().how()) {
            case NOT_ACCEPTED -> lines.red(TERMS_ACCEPTANCE, "termsNotAccepted", version);
            case SENT_ONLY -> lines.orange(TERMS_ACCEPTANCE, "termsSentOnly", version);
            case EMAIL -> {
                if (facts.isMerchant()) {
                    addProof(lines, facts, "termsByEmail", version);
                } else {
                    lines.add(
                            TERMS_ACCEPTANCE,
                            Light.ORANGE,
                            lines.present("TERMS_PROOF"),
                            "termsByEmailOnly",
                            version,
                            threshold(facts));
                }
            }
            case CHECKBOX -> addProof(lines, facts, "termsTicked", version);
            case INITIALLED -> addProof(lines, facts, "termsInitialled", version);
            case SIGNED -> addProof(lines, facts, "termsSigned", version);
        }
    }

    private static Money threshold(ContractCase facts) {
        return Money.euros(
                ContractLaw.rule("WRITING", facts.regime(), facts.lawDay()).number("value"));
    }

    private static void addProof(Lines lines, ContractCase facts, String key, String version) {
        if (facts.hasProof()) {
            lines.green(TERMS_ACCEPTANCE, key, version);
        } else {
            lines.orange(TERMS_ACCEPTANCE, "termsProofMissing", version);
        }
    }

    private static void addVersion(Lines lines, ContractCase facts, TermsOfSale named) {
        Acceptance acceptance = facts.contract().acceptance();
        Optional<LocalDate> day = acceptance.acceptedOn().or(facts::signedOn);
        if (day.isEmpty()) {
            lines.orange(TERMS_VERSION, "versionDayUnknown", named.version());
        } else if (!named.isInForceOn(day.get())) {
            addWrongVersion(lines, facts, named, day.get());
        } else if (isAfterSignature(day.get(), facts)) {
            lines.orange(
                    TERMS_VERSION,
                    "versionAfterSignature",
                    day.get(),
                    facts.signedOn().get());
        } else if (!facts.hasTermsFile()) {
            lines.orange(TERMS_VERSION, "versionWithoutFile", named.version());
        } else {
            lines.green(TERMS_VERSION, "versionInForce", named.version(), day.get());
        }
    }

    private static boolean isAfterSignature(LocalDate day, ContractCase facts) {
        return facts.signedOn().filter(day::isAfter).isPresent();
    }

    private static void addWrongVersion(Lines lines, ContractCase facts, TermsOfSale named, LocalDate day) {
        facts.versions().stream()
                .filter(version -> version.isInForceOn(day))
                .findFirst()
                .ifPresentOrElse(
                        right -> lines.red(TERMS_VERSION, "versionOfAnotherDay", named.version(), day, right.version()),
                        () -> lines.red(TERMS_VERSION, "versionNotInForce", named.version(), day));
    }
}
