package fr.amiable.storage.privacy;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Which rows of each table tell of a client and of those merged into him, as conditions in SQL. */
final class PersonRows {

    /** Tables that tell of the owner and his ways, of nobody else. */
    static final Set<String> OF_NOBODY = Set.of(
            "company",
            "terms_of_sale",
            "letter_text",
            "stationery",
            "mail_account",
            "owner_rates",
            "reminder_plan",
            "reminder_step",
            "journal_head");

    private static final String CLIENT = "client_id IN (%s)";
    private static final String INVOICE = "invoice_id IN (SELECT id FROM invoice WHERE client_id IN (%s))";
    private static final String PAYMENT = "payment_id IN (SELECT id FROM payment WHERE client_id IN (%s))";
    private static final String DISPUTE = "dispute_id IN (SELECT id FROM dispute WHERE client_id IN (%s))";
    private static final String LETTER = "letter_id IN (SELECT id FROM letter WHERE client_id IN (%s))";
    private static final String BUNDLE = "version_id IN (SELECT v.id FROM bundle_version v JOIN dispute d"
            + " ON d.id = v.dispute_id WHERE d.client_id IN (%s))";
    private static final String PLANS =
            "(SELECT p.plan_id FROM plan_invoice p JOIN invoice i ON i.id = p.invoice_id WHERE i.client_id IN (%s))";
    private static final String PROMISES =
            "(SELECT p.promise_id FROM promise_invoice p JOIN invoice i ON i.id = p.invoice_id WHERE i.client_id IN (%s))";

    /** The kinds of subjects that are a person's, and where they are. */
    static final Map<String, String> SUBJECTS = new TreeMap<>(Map.of(
            "CLIENT", "(%s)",
            "INVOICE", "(SELECT id FROM invoice WHERE client_id IN (%s))",
            "PAYMENT", "(SELECT id FROM payment WHERE client_id IN (%s))",
            "LETTER", "(SELECT id FROM letter WHERE client_id IN (%s))",
            "CONTRACT", "(SELECT id FROM contract WHERE client_id IN (%s))",
            "DISPUTE", "(SELECT id FROM dispute WHERE client_id IN (%s))",
            "TIMELINE_ENTRY", "(SELECT id FROM timeline_entry WHERE client_id IN (%s))",
            "INSTALMENT_PLAN", PLANS));

    private static final String SUBJECT = subjects(SUBJECTS.keySet());

    private static final Map<String, String> CONDITIONS = Map.ofEntries(
            Map.entry("client", "id IN (%s)"),
            Map.entry("client_address", CLIENT),
            Map.entry("client_contact", CLIENT),
            Map.entry("invoice", CLIENT),
            Map.entry("invoice_line", INVOICE),
            Map.entry("payment", CLIENT),
            Map.entry("allocation", PAYMENT),
            Map.entry("refund", PAYMENT),
            Map.entry("waiver", INVOICE),
            Map.entry("limitation_event", INVOICE),
            Map.entry("promise_invoice", INVOICE),
            Map.entry("payment_promise", "id IN " + PROMISES),
            Map.entry("plan_invoice", INVOICE),
            Map.entry("instalment_plan", "id IN " + PLANS),
            Map.entry("instalment", "plan_id IN " + PLANS),
            Map.entry("reminder_ignored", INVOICE),
            Map.entry("contested_part", INVOICE),
            Map.entry("contract", CLIENT),
            Map.entry("dispute", CLIENT),
            Map.entry("dispute_contract", DISPUTE),
            Map.entry("dispute_task", DISPUTE),
            Map.entry("dispute_offer", DISPUTE),
            Map.entry("timeline_entry", CLIENT),
            Map.entry("letter", CLIENT),
            Map.entry("letter_invoice", LETTER),
            Map.entry("letter_enclosure", LETTER),
            Map.entry("letter_sending", LETTER),
            Map.entry("letter_mail", LETTER),
            Map.entry("registered_letter", LETTER),
            Map.entry("bundle_version", DISPUTE),
            Map.entry("bundle_file", BUNDLE),
            Map.entry("bundle_content", BUNDLE),
            Map.entry("bundle_piece", BUNDLE),
            Map.entry("original", SUBJECT),
            Map.entry("exhibit", SUBJECT),
            Map.entry("exhibit_link", SUBJECT),
            Map.entry("fact_mark", SUBJECT),
            Map.entry("reminder_choice", SUBJECT),
            Map.entry("reminder_stop", SUBJECT),
            Map.entry("journal", SUBJECT));

    /** Forms are kept by what they are about. */
    private static final String DRAFTS = "form_draft";

    private PersonRows() {}

    /** @param clients their numbers, set off by commas; empty for a table that tells of no client */
    static Optional<String> in(String table, String clients) {
        if (table.equals(DRAFTS)) {
            return Optional.of(Arrays.stream(clients.split(", "))
                    .map(client -> "place LIKE '%ClientId[value=" + client + "]%'")
                    .collect(Collectors.joining(" OR ")));
        }
        return Optional.ofNullable(CONDITIONS.get(table)).map(condition -> condition.replace("%s", clients));
    }

    /** Rows whose subject is of one of these kinds and the person's; {@code %s} stands for the clients. */
    static String subjects(Set<String> kinds) {
        return kinds.stream()
                .map(kind -> "(subject_kind = '" + kind + "' AND subject_id IN " + SUBJECTS.get(kind) + ")")
                .collect(Collectors.joining(" OR ", "(", ")"));
    }
}
