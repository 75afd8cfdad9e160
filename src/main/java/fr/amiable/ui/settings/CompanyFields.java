package fr.amiable.ui.settings;

import fr.amiable.common.Percentage;
import fr.amiable.common.PostalAddress;
import fr.amiable.common.Words;
import fr.amiable.company.Company.PaymentHabits;
import fr.amiable.company.CompanyDraft;
import fr.amiable.company.ConsumerMediator;
import fr.amiable.company.LegalProtectionPolicy;
import fr.amiable.identifier.Iban;
import fr.amiable.identifier.Siren;
import fr.amiable.identifier.VatNumber;
import fr.amiable.ui.common.form.FormValues;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What is typed about the owner's company. A SIREN typed in full proposes the VAT number that goes with it. */
public final class CompanyFields {

    private static final int UNREADABLE_DAYS = -1;

    private final Map<CompanyText, StringProperty> texts = new EnumMap<>(CompanyText.class);
    private final BooleanProperty endOfMonth = new SimpleBooleanProperty();
    private final ObjectProperty<Percentage> penaltyRate = new SimpleObjectProperty<>();
    private CompanyDraft unmodified;
    private String proposedVatNumber = "";

    public CompanyFields() {
        for (CompanyText text : CompanyText.values()) {
            texts.put(text, new SimpleStringProperty(""));
        }
        show(CompanyDraft.EMPTY);
        text(CompanyText.SIREN).addListener((property, before, typed) -> proposeVatNumber(Siren.normalise(typed)));
    }

    public StringProperty text(CompanyText text) {
        return texts.get(text);
    }

    public BooleanProperty endOfMonthProperty() {
        return endOfMonth;
    }

    /** Null when the owner agreed on no rate, or typed something else. */
    public ObjectProperty<Percentage> penaltyRateProperty() {
        return penaltyRate;
    }

    public void show(CompanyDraft draft) {
        set(CompanyText.NAME, draft.name());
        set(CompanyText.LEGAL_FORM, draft.legalForm());
        set(CompanyText.SHARE_CAPITAL, draft.shareCapital());
        set(CompanyText.SIREN, grouped(draft.siren()));
        set(CompanyText.VAT_NUMBER, draft.vatNumber());
        set(CompanyText.REGISTRATION, draft.registration());
        set(CompanyText.PHONE, draft.phone());
        set(CompanyText.EMAIL, draft.email());
        set(CompanyText.IBAN, Iban.isValid(draft.iban()) ? new Iban(draft.iban()).grouped() : draft.iban());
        set(CompanyText.BIC, draft.bic());
        set(CompanyText.SIGNATORY_NAME, draft.signatoryName());
        set(CompanyText.SIGNATORY_TITLE, draft.signatoryTitle());
        showAddress(draft.address());
        showProtection(draft);
        set(CompanyText.DAYS, String.valueOf(draft.habits().days()));
        endOfMonth.set(draft.habits().isEndOfMonth());
        penaltyRate.set(draft.habits().penaltyRate().orElse(null));
        proposedVatNumber = "";
        markUnmodified();
    }

    private void showAddress(PostalAddress address) {
        set(CompanyText.DETAIL, address.detail());
        set(CompanyText.BUILDING, address.building());
        set(CompanyText.STREET, address.street());
        set(CompanyText.PLACE, address.place());
        set(CompanyText.POSTCODE, address.postcode());
        set(CompanyText.TOWN, address.town());
        set(CompanyText.COUNTRY, address.country());
    }

    private void showProtection(CompanyDraft draft) {
        set(CompanyText.MEDIATOR_NAME, draft.mediator().name());
        set(CompanyText.MEDIATOR_ADDRESS, draft.mediator().address());
        set(CompanyText.MEDIATOR_WEBSITE, draft.mediator().website());
        set(CompanyText.INSURER, draft.legalProtection().insurer());
        set(CompanyText.POLICY_NUMBER, draft.legalProtection().policyNumber());
        set(CompanyText.INSURER_CONTACT, draft.legalProtection().contact());
    }

    /** What is typed, to be put aside; the SIREN first, since it proposes the VAT number. */
    public FormValues values() {
        FormValues values = new FormValues();
        for (CompanyText text : CompanyText.values()) {
            values.text(text.id(), text(text));
        }
        return values.flag("endOfMonth", endOfMonth)
                .value("penaltyRate", penaltyRate, Percentage::toString, Percentage::of);
    }

    /** What is typed so far. */
    public CompanyDraft draft() {
        return new CompanyDraft(
                typed(CompanyText.NAME),
                typed(CompanyText.LEGAL_FORM),
                typed(CompanyText.SHARE_CAPITAL),
                typed(CompanyText.SIREN),
                typed(CompanyText.VAT_NUMBER),
                typed(CompanyText.REGISTRATION),
                address(),
                typed(CompanyText.PHONE),
                typed(CompanyText.EMAIL),
                typed(CompanyText.IBAN),
                typed(CompanyText.BIC),
                typed(CompanyText.SIGNATORY_NAME),
                typed(CompanyText.SIGNATORY_TITLE),
                new ConsumerMediator(
                        typed(CompanyText.MEDIATOR_NAME),
                        typed(CompanyText.MEDIATOR_ADDRESS),
                        typed(CompanyText.MEDIATOR_WEBSITE)),
                new LegalProtectionPolicy(
                        typed(CompanyText.INSURER),
                        typed(CompanyText.POLICY_NUMBER),
                        typed(CompanyText.INSURER_CONTACT)),
                new PaymentHabits(days(), endOfMonth.get(), Optional.ofNullable(penaltyRate.get())));
    }

    /** True when something typed differs from what was last shown or saved. */
    public boolean isModified() {
        return !draft().equals(unmodified);
    }

    public void markUnmodified() {
        unmodified = draft();
    }

    private PostalAddress address() {
        return new PostalAddress(
                typed(CompanyText.DETAIL),
                typed(CompanyText.BUILDING),
                typed(CompanyText.STREET),
                typed(CompanyText.PLACE),
                typed(CompanyText.POSTCODE),
                typed(CompanyText.TOWN),
                typed(CompanyText.COUNTRY));
    }

    private int days() {
        String digits = typed(CompanyText.DAYS);
        return digits.matches("\\d{1,4}") ? Integer.parseInt(digits) : UNREADABLE_DAYS;
    }

    /** Only over nothing or over an earlier proposal: a number typed by hand stays. */
    private void proposeVatNumber(String siren) {
        StringProperty vatNumber = text(CompanyText.VAT_NUMBER);
        if (Siren.isValid(siren) && Words.clean(vatNumber.get()).equals(proposedVatNumber)) {
            proposedVatNumber = VatNumber.of(new Siren(siren)).grouped();
            vatNumber.set(proposedVatNumber);
        }
    }

    private static String grouped(String siren) {
        return Siren.isValid(siren) ? new Siren(siren).grouped() : siren;
    }

    private void set(CompanyText text, String words) {
        text(text).set(words);
    }

    private String typed(CompanyText text) {
        return Words.clean(text(text).get());
    }
}
