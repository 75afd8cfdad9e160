package fr.amiable.ui.contract.form;

import fr.amiable.client.ClientId;
import fr.amiable.common.Money;
import fr.amiable.common.Percentage;
import fr.amiable.contract.ContractKind;
import fr.amiable.contract.Renewal;
import fr.amiable.contract.TermsAcceptance;
import fr.amiable.contract.TermsId;
import fr.amiable.ui.common.form.FormValues;

/** What is typed in the contract form, named so that it can be put aside; the files are chosen again. */
public final class ContractFieldValues {

    private ContractFieldValues() {}

    public static FormValues of(ContractFields fields) {
        FormValues values = new FormValues()
                .constant("kind", fields.kindProperty(), ContractKind.class)
                .value(
                        "client",
                        fields.clientProperty(),
                        id -> String.valueOf(id.value()),
                        id -> new ClientId(Long.parseLong(id)))
                .text("number", fields.numberProperty())
                .text("object", fields.objectProperty())
                .value(
                        "amount",
                        fields.amountProperty(),
                        amount -> String.valueOf(amount.cents()),
                        cents -> new Money(Long.parseLong(cents)))
                .text("note", fields.noteProperty());
        nameSignature(fields.signature(), values);
        nameDuration(fields.duration(), values);
        nameClauses(fields.clauses(), values);
        nameAcceptance(fields.acceptance(), values);
        return values;
    }

    private static void nameSignature(SignatureFields signature, FormValues values) {
        values.day("signedOn", signature.signedOnProperty())
                .text("place", signature.placeProperty())
                .flag("offPremises", signature.offPremisesProperty())
                .flag("fiveEmployeesOrFewer", signature.fiveEmployeesOrFewerProperty())
                .flag("outsideMainActivity", signature.outsideMainActivityProperty());
    }

    private static void nameDuration(DurationFields duration, FormValues values) {
        values.day("startsOn", duration.startsOnProperty())
                .day("endsOn", duration.endsOnProperty())
                .constant("renewal", duration.renewalProperty(), Renewal.class)
                .text("noticeDays", duration.noticeDaysProperty());
    }

    private static void nameClauses(ClauseFields clauses, FormValues values) {
        values.text("paymentDays", clauses.paymentDaysProperty())
                .flag("endOfMonth", clauses.endOfMonthProperty())
                .value("penaltyRate", clauses.penaltyRateProperty(), Percentage::toString, Percentage::of)
                .flag("retentionOfTitle", clauses.retentionOfTitleProperty())
                .flag("penaltyClause", clauses.penaltyClauseProperty())
                .flag("jurisdictionClause", clauses.jurisdictionClauseProperty())
                .flag("mediationClause", clauses.mediationClauseProperty());
    }

    private static void nameAcceptance(AcceptanceFields acceptance, FormValues values) {
        values.value(
                        "terms",
                        acceptance.termsProperty(),
                        id -> String.valueOf(id.value()),
                        id -> new TermsId(Long.parseLong(id)))
                .constant("how", acceptance.howProperty(), TermsAcceptance.class)
                .day("acceptedOn", acceptance.acceptedOnProperty())
                .text("proof", acceptance.proofProperty());
    }
}
