package fr.amiable.contract.check;

import static fr.amiable.contract.check.ContractPoint.JURISDICTION;
import static fr.amiable.contract.check.ContractPoint.MEDIATOR;
import static fr.amiable.contract.check.ContractPoint.PENALTY_CLAUSE;
import static fr.amiable.contract.check.ContractPoint.RETENTION_OF_TITLE;

import fr.amiable.company.Company;
import fr.amiable.company.ConsumerMediator;
import fr.amiable.contract.Clauses;
import fr.amiable.contract.TermsAcceptance;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** Do the clauses of the contract hold against this client? */
final class ClauseChecks {

    private ClauseChecks() {}

    static void addTo(Lines lines, ContractCase facts) {
        Clauses clauses = facts.contract().clauses();
        if (clauses.hasPenaltyClause()) {
            addPenaltyClause(lines, facts);
        }
        if (clauses.hasRetentionOfTitle()) {
            addRetention(lines, facts);
        }
        if (clauses.hasJurisdictionClause()) {
            addJurisdiction(lines, facts);
        }
        addMediator(lines, facts, clauses.hasMediationClause());
    }

    private static void addPenaltyClause(Lines lines, ContractCase facts) {
        if (facts.isConsumer()) {
            lines.orange(PENALTY_CLAUSE, "penaltyConsumer");
        } else {
            lines.green(PENALTY_CLAUSE, "penaltyReducible");
        }
    }

    /** Accepted in writing at the latest at delivery, of which the start of the contract stands for the day. */
    private static void addRetention(Lines lines, ContractCase facts) {
        Optional<LocalDate> accepted = Stream.concat(facts.signedOn().stream(), termsAcceptedOn(facts).stream())
                .min(LocalDate::compareTo);
        Optional<LocalDate> startsOn = facts.contract().duration().startsOn();
        if (accepted.isEmpty()) {
            lines.red(RETENTION_OF_TITLE, "retentionNotAccepted");
        } else if (startsOn.filter(accepted.get()::isAfter).isPresent()) {
            lines.orange(RETENTION_OF_TITLE, "retentionLate", accepted.get(), startsOn.get());
        } else {
            lines.green(RETENTION_OF_TITLE, "retentionAccepted", accepted.get());
        }
    }

    private static Optional<LocalDate> termsAcceptedOn(ContractCase facts) {
        boolean isAccepted = facts.contract().acceptance().how().compareTo(TermsAcceptance.SENT_ONLY) > 0;
        return isAccepted ? facts.contract().acceptance().acceptedOn() : Optional.empty();
    }

    /** Valid only when both contracted as merchants: CPC 48. */
    private static void addJurisdiction(Lines lines, ContractCase facts) {
        OwnMerchant own = OwnMerchant.of(facts.company(), facts.today());
        if (facts.isConsumer()) {
            lines.red(JURISDICTION, "jurisdictionConsumer");
        } else if (!facts.isMerchant() && !facts.isPerhapsMerchant()) {
            lines.red(JURISDICTION, "jurisdictionClientNotMerchant");
        } else if (own == OwnMerchant.NO) {
            lines.red(JURISDICTION, "jurisdictionOwnNotMerchant");
        } else if (facts.isPerhapsMerchant()) {
            lines.orange(JURISDICTION, "jurisdictionClientUnknown");
        } else if (own == OwnMerchant.UNKNOWN) {
            lines.orange(JURISDICTION, "jurisdictionOwnUnknown");
        } else {
            lines.green(JURISDICTION, "jurisdictionValid");
        }
    }

    private static void addMediator(Lines lines, ContractCase facts, boolean isNamed) {
        ConsumerMediator mediator = facts.company().map(Company::mediator).orElse(ConsumerMediator.NONE);
        if (!facts.isConsumer()) {
            if (isNamed) {
                lines.add(MEDIATOR, Light.GREEN, lines.present("MEDIATION_CLAUSE"), "mediationFirst");
            }
        } else if (!mediator.isKnown()) {
            lines.red(MEDIATOR, "mediatorMissing");
        } else if (!isNamed) {
            lines.orange(MEDIATOR, "mediatorNotNamed", mediator.name());
        } else {
            lines.green(MEDIATOR, "mediatorNamed", mediator.name());
        }
    }
}
