package fr.amiable.importing;

/** What the owner decided before the files are read. */
public record ImportOptions(boolean isOtherIssuerAccepted) {

    /** Invoices of another issuer than the owner's company are refused. */
    public static final ImportOptions OWN_INVOICES = new ImportOptions(false);

    public static final ImportOptions ANY_ISSUER = new ImportOptions(true);
}
