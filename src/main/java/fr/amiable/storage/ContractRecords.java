package fr.amiable.storage;

import fr.amiable.client.ClientId;
import fr.amiable.contract.Acceptance;
import fr.amiable.contract.Clauses;
import fr.amiable.contract.Contract;
import fr.amiable.contract.ContractId;
import fr.amiable.contract.ContractKind;
import fr.amiable.contract.Duration;
import fr.amiable.contract.Renewal;
import fr.amiable.contract.Signature;
import fr.amiable.contract.TermsAcceptance;
import fr.amiable.contract.TermsId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** How a contract is written in its row and read back. */
final class ContractRecords {

    private ContractRecords() {}

    static RowToKeep row(Contract contract) {
        RowToKeep row = new RowToKeep("contract")
                .asIs("client_id", contract.client().value())
                .constant("kind", contract.kind())
                .text("number", contract.number())
                .longText("object", contract.object())
                .optionalNumber("amount_cents", contract.amount().map(amount -> amount.cents()))
                .longText("note", contract.note());
        addDuration(row, contract.duration());
        addSignature(row, contract.signature());
        addClauses(row, contract.clauses());
        addAcceptance(row, contract.acceptance());
        return row;
    }

    private static void addDuration(RowToKeep row, Duration duration) {
        row.optionalDay("starts_on", duration.startsOn())
                .optionalDay("ends_on", duration.endsOn())
                .constant("renewal", duration.renewal())
                .optionalNumber("notice_days", wide(duration.noticeDays()));
    }

    private static void addSignature(RowToKeep row, Signature signature) {
        row.optionalDay("signed_on", signature.signedOn())
                .text("signature_place", signature.place())
                .asIs("is_off_premises", signature.isOffPremises())
                .asIs("is_five_employees_or_fewer", signature.isFiveEmployeesOrFewer())
                .asIs("is_outside_main_activity", signature.isOutsideMainActivity());
    }

    private static void addClauses(RowToKeep row, Clauses clauses) {
        row.optionalNumber("payment_days", wide(clauses.paymentDays()))
                .asIs("is_end_of_month", clauses.isEndOfMonth())
                .optionalRate("penalty_rate", clauses.penaltyRate())
                .asIs("has_retention_of_title", clauses.hasRetentionOfTitle())
                .asIs("has_penalty_clause", clauses.hasPenaltyClause())
                .asIs("has_jurisdiction_clause", clauses.hasJurisdictionClause())
                .asIs("has_mediation_clause", clauses.hasMediationClause());
    }

    private static void addAcceptance(RowToKeep row, Acceptance acceptance) {
        row.optionalNumber("terms_id", acceptance.terms().map(TermsId::value))
                .constant("terms_acceptance", acceptance.how())
                .optionalDay("terms_accepted_on", acceptance.acceptedOn())
                .longText("terms_proof", acceptance.proof());
    }

    private static Optional<Long> wide(Optional<Integer> number) {
        return number.map(Integer::longValue);
    }

    static Contract contract(ResultSet result) throws SQLException {
        KeptRow row = new KeptRow(result);
        return new Contract(
                new ContractId(row.number("id")),
                new ClientId(row.number("client_id")),
                row.constant("kind", ContractKind.class),
                row.text("number"),
                row.text("object"),
                row.optionalMoney("amount_cents"),
                duration(row),
                new Signature(
                        row.optionalDay("signed_on"),
                        row.text("signature_place"),
                        row.flag("is_off_premises"),
                        row.flag("is_five_employees_or_fewer"),
                        row.flag("is_outside_main_activity")),
                clauses(row),
                new Acceptance(
                        row.optionalNumber("terms_id").map(TermsId::new),
                        row.constant("terms_acceptance", TermsAcceptance.class),
                        row.optionalDay("terms_accepted_on"),
                        row.text("terms_proof")),
                row.text("note"));
    }

    static Duration duration(KeptRow row) throws SQLException {
        return new Duration(
                row.optionalDay("starts_on"),
                row.optionalDay("ends_on"),
                row.constant("renewal", Renewal.class),
                row.optionalCount("notice_days"));
    }

    private static Clauses clauses(KeptRow row) throws SQLException {
        return new Clauses(
                row.optionalCount("payment_days"),
                row.flag("is_end_of_month"),
                row.optionalRate("penalty_rate"),
                row.flag("has_retention_of_title"),
                row.flag("has_penalty_clause"),
                row.flag("has_jurisdiction_clause"),
                row.flag("has_mediation_clause"));
    }
}
