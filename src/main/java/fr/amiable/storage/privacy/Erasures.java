package fr.amiable.storage.privacy;

import fr.amiable.privacy.PersonalData;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What takes each part away, in SQL: {@code :clients} stands for the numbers of the clients, {@code :on} for the day, {@code :words} for
 * what stands in the place of words that may not be missing. Days, amounts and numbers stay: they are what accounts and rights need.
 */
final class Erasures {

    /** Stands where words were. */
    static final String WORDS = "Effacé (données personnelles)";

    /** What files that are gone are called. */
    static final String FILE_NAME = "efface.pdf";

    private static final String INVOICES = "(SELECT id FROM invoice WHERE client_id IN (:clients))";
    private static final String LETTERS = "(SELECT id FROM letter WHERE client_id IN (:clients))";
    private static final String DISPUTES = "(SELECT id FROM dispute WHERE client_id IN (:clients))";
    private static final String PAYMENTS = "(SELECT id FROM payment WHERE client_id IN (:clients))";
    private static final String BUNDLES = "(SELECT id FROM bundle_version WHERE dispute_id IN " + DISPUTES + ")";

    static final Map<PersonalData, List<String>> STATEMENTS = Map.of(
            PersonalData.CONTACTS,
            List.of(
                    "DELETE FROM client_contact WHERE client_id IN (:clients)",
                    "UPDATE client SET note = '' WHERE id IN (:clients)"),
            PersonalData.EXCHANGES,
            List.of(
                    "UPDATE timeline_entry SET person = '', summary = :words, erased_on = :on"
                            + " WHERE client_id IN (:clients) AND dispute_id IS NULL AND erased_on IS NULL",
                    "UPDATE payment_promise SET words = '' WHERE id IN"
                            + " (SELECT promise_id FROM promise_invoice WHERE invoice_id IN " + INVOICES + ")",
                    "UPDATE reminder_stop SET words = '' WHERE subject_kind = 'CLIENT' AND subject_id IN (:clients)",
                    "UPDATE reminder_stop SET words = '' WHERE subject_kind = 'INVOICE' AND subject_id IN " + INVOICES,
                    "UPDATE reminder_ignored SET reason = '' WHERE invoice_id IN " + INVOICES),
            PersonalData.FILES,
            List.of(),
            PersonalData.CONTRACTS,
            List.of("UPDATE contract SET object = :words, note = '', terms_proof = '', signature_place = '',"
                    + " erased_on = :on WHERE client_id IN (:clients) AND erased_on IS NULL"),
            PersonalData.LETTERS,
            List.of(
                    "DELETE FROM letter_mail WHERE letter_id IN " + LETTERS,
                    "UPDATE letter_sending SET detail = '' WHERE letter_id IN " + LETTERS,
                    "UPDATE registered_letter SET consent_how = '' WHERE letter_id IN " + LETTERS,
                    "UPDATE letter_enclosure SET title = :words WHERE letter_id IN " + LETTERS,
                    "UPDATE letter SET recipient = '', override_reason = NULL, erased_on = :on"
                            + " WHERE client_id IN (:clients) AND erased_on IS NULL"),
            PersonalData.DISPUTES,
            List.of(
                    "UPDATE timeline_entry SET person = '', summary = :words, erased_on = :on"
                            + " WHERE client_id IN (:clients) AND dispute_id IS NOT NULL AND erased_on IS NULL",
                    "UPDATE dispute_task SET words = :words WHERE dispute_id IN " + DISPUTES,
                    "UPDATE dispute_offer SET terms = :words, instalments = '' WHERE dispute_id IN " + DISPUTES,
                    "UPDATE exhibit SET title = :words, description = '' WHERE subject_kind = 'DISPUTE' AND subject_id IN "
                            + DISPUTES,
                    "UPDATE bundle_content SET title = :words WHERE version_id IN " + BUNDLES,
                    "DELETE FROM bundle_piece WHERE version_id IN " + BUNDLES,
                    "UPDATE bundle_file SET path = '' WHERE version_id IN " + BUNDLES,
                    "UPDATE bundle_version SET addressee = '' WHERE dispute_id IN " + DISPUTES,
                    "UPDATE dispute SET client_words = :words, next_act = '', cause = '', lesson = '', erased_on = :on"
                            + " WHERE client_id IN (:clients) AND erased_on IS NULL"),
            PersonalData.INVOICES,
            List.of(
                    "UPDATE invoice_line SET description = :words WHERE invoice_id IN " + INVOICES,
                    "UPDATE payment SET reference = '' WHERE client_id IN (:clients)",
                    "UPDATE refund SET note = '' WHERE payment_id IN " + PAYMENTS,
                    "UPDATE waiver SET reason = :words WHERE invoice_id IN " + INVOICES,
                    "UPDATE limitation_event SET note = '' WHERE invoice_id IN " + INVOICES,
                    "UPDATE invoice SET note = '', delivery_address = '', order_reference = '', contract_reference = '',"
                            + " erased_on = :on WHERE client_id IN (:clients) AND erased_on IS NULL"),
            PersonalData.IDENTITY,
            List.of(
                    "DELETE FROM client_address WHERE client_id IN (:clients)",
                    "UPDATE client SET name = 'Client effacé n° ' || TRIM(CAST(id AS CHAR(20))),"
                            + " search_name = 'client efface n° ' || TRIM(CAST(id AS CHAR(20))), siren = NULL, vat_number = '',"
                            + " insolvency_published_on = NULL, insolvency_opened_on = NULL, claim_declared_on = NULL,"
                            + " over_indebted_on = NULL, note = '', erased_on = :on WHERE id IN (:clients)"));

    /** What the files of each part are attached to. */
    static final Map<PersonalData, Set<String>> SUBJECTS = Map.of(
            PersonalData.CONTACTS, Set.of(),
            PersonalData.EXCHANGES, Set.of("TIMELINE_ENTRY"),
            PersonalData.FILES, Set.of("CLIENT"),
            PersonalData.CONTRACTS, Set.of("CONTRACT"),
            PersonalData.LETTERS, Set.of("LETTER"),
            PersonalData.DISPUTES, Set.of("DISPUTE"),
            PersonalData.INVOICES, Set.of("INVOICE", "PAYMENT", "INSTALMENT_PLAN"),
            PersonalData.IDENTITY, Set.of());

    private Erasures() {}
}
