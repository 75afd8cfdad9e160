package fr.amiable.ui.settings;

/** The words of the company form; each has a text field whose id is {@link #id()}. */
public enum CompanyText {
    NAME("name"),
    LEGAL_FORM("legalForm"),
    SHARE_CAPITAL("shareCapital"),
    SIREN("siren"),
    VAT_NUMBER("vatNumber"),
    REGISTRATION("registration"),
    DETAIL("detail"),
    BUILDING("building"),
    STREET("street"),
    PLACE("place"),
    POSTCODE("postcode"),
    TOWN("town"),
    COUNTRY("country"),
    PHONE("phone"),
    EMAIL("email"),
    IBAN("iban"),
    BIC("bic"),
    DAYS("days"),
    SIGNATORY_NAME("signatoryName"),
    SIGNATORY_TITLE("signatoryTitle"),
    MEDIATOR_NAME("mediatorName"),
    MEDIATOR_ADDRESS("mediatorAddress"),
    MEDIATOR_WEBSITE("mediatorWebsite"),
    INSURER("insurer"),
    POLICY_NUMBER("policyNumber"),
    INSURER_CONTACT("insurerContact");

    private final String id;

    CompanyText(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }
}
