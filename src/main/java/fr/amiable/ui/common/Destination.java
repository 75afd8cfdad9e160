package fr.amiable.ui.common;

import fr.amiable.client.ClientId;
import fr.amiable.common.Subject;
import fr.amiable.contract.ContractId;
import fr.amiable.contract.TermsId;
import fr.amiable.dashboard.balance.AgeBucket;
import fr.amiable.dispute.DisputeId;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.letter.LetterAbout;
import fr.amiable.letter.LetterId;
import fr.amiable.letter.LetterType;
import fr.amiable.letter.words.LetterTextId;
import fr.amiable.payment.PaymentId;
import fr.amiable.payment.plan.InstalmentPlanId;
import fr.amiable.payment.promise.PromiseId;
import fr.amiable.timeline.TimelineEntryId;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A place of the window the owner can go to, with what it is about. */
public sealed interface Destination {

    /** The first start: who the owner is, or the sample business. */
    record Welcome() implements Destination {}

    record Clients() implements Destination {}

    record ClientCard(ClientId client) implements Destination {}

    /** A new client, or the one to change. */
    record ClientForm(Optional<ClientId> client) implements Destination {}

    /** Clients that may be recorded twice. */
    record ClientDuplicates() implements Destination {}

    /** Two clients about to become one; the other is still to be chosen when empty. */
    record ClientMerge(ClientId kept, Optional<ClientId> other) implements Destination {}

    /** All of them, or only those when they were counted somewhere. */
    record Invoices(List<InvoiceId> only) implements Destination {

        public Invoices {
            only = List.copyOf(only);
        }

        public Invoices() {
            this(List.of());
        }
    }

    record InvoicePage(InvoiceId invoice) implements Destination {}

    /** A new invoice, for a client when one is known, or the invoice to correct. */
    record InvoiceForm(Optional<ClientId> client, Optional<InvoiceId> invoice) implements Destination {}

    /** The credit note that takes this invoice back, wholly or in part. */
    record CreditNoteForm(InvoiceId invoice) implements Destination {}

    /** A payment, from a client or on the invoices he says to pay when known. */
    record PaymentForm(Optional<ClientId> client, List<InvoiceId> invoices) implements Destination {

        public PaymentForm {
            invoices = List.copyOf(invoices);
        }

        public static PaymentForm on(InvoiceId invoice) {
            return new PaymentForm(Optional.empty(), List.of(invoice));
        }

        public static PaymentForm from(ClientId client) {
            return new PaymentForm(Optional.of(client), List.of());
        }
    }

    /** A payment that was recorded: what became of it. */
    record PaymentPage(PaymentId payment) implements Destination {}

    /** The owner's company in three steps that can be skipped. */
    record Setup() implements Destination {}

    /** What the owner gives up of an invoice, and gave up before. */
    record WaiverForm(InvoiceId invoice) implements Destination {}

    /** What is left of a client's payments: other invoices to pay, or a refund. */
    record CreditForm(ClientId client) implements Destination {}

    /** A promise to pay of a client, about these invoices when known, or the one to correct. */
    record PromiseForm(ClientId client, List<InvoiceId> invoices, Optional<PromiseId> promise) implements Destination {

        public PromiseForm {
            invoices = List.copyOf(invoices);
        }

        public PromiseForm(ClientId client, List<InvoiceId> invoices) {
            this(client, invoices, Optional.empty());
        }
    }

    /** A plan to pay by instalments, about these invoices when known, or the one to draw up anew. */
    record PlanForm(ClientId client, List<InvoiceId> invoices, Optional<InstalmentPlanId> plan) implements Destination {

        public PlanForm {
            invoices = List.copyOf(invoices);
        }

        public PlanForm(ClientId client, List<InvoiceId> invoices) {
            this(client, invoices, Optional.empty());
        }
    }

    /** An instalment plan: how it is kept. */
    record PlanPage(InstalmentPlanId plan) implements Destination {}

    /** What to do today, by urgency. */
    record Today() implements Destination {}

    /** Contracts, quotes and orders. */
    record Contracts() implements Destination {}

    /** The versions of the owner's terms of sale. */
    record TermsVersions() implements Destination {}

    record ContractPage(ContractId contract) implements Destination {}

    /** A new contract, for a client when one is known, or the one to change. */
    record ContractForm(Optional<ClientId> client, Optional<ContractId> contract) implements Destination {}

    /** A new version of the terms of sale, or the one to change. */
    record TermsForm(Optional<TermsId> terms) implements Destination {}

    /** The disputes, as a table and as a board by stage. */
    record Disputes() implements Destination {}

    record DisputePage(DisputeId dispute) implements Destination {}

    /** The bundle of a dispute, to produce and to hand over. */
    record Dossier(DisputeId dispute) implements Destination {}

    /** A new dispute, about a client or an invoice when known, or the one to change. */
    record DisputeForm(Optional<ClientId> client, Optional<InvoiceId> invoice, Optional<DisputeId> dispute)
            implements Destination {}

    /** Something that happened with a client, about a dispute or an invoice when known, or the entry to change. */
    record TimelineForm(ClientId client, Optional<Subject> about, Optional<TimelineEntryId> entry)
            implements Destination {}

    /** What is known of the person behind a client: a copy, an erasure. */
    record PersonalData(ClientId client) implements Destination {}

    /** How to use the application, and the law it applies. */
    record Help() implements Destination {}

    /** Figures and charts; of the aged balance, one bucket when it was chosen. */
    record Reports(Figures figures, Optional<AgeBucket> bucket) implements Destination {

        /** What the figures are about. */
        public enum Figures {
            BALANCE,
            DELAYS,
            DISPUTES,
            LIMITATION
        }

        public Reports() {
            this(Figures.BALANCE, Optional.empty());
        }

        public static Reports on(Figures figures) {
            return new Reports(figures, Optional.empty());
        }
    }

    /** What is to be asked of late payers, and what rests. */
    record Reminders(Tab tab) implements Destination {

        /** What the tabs show, in their order. */
        public enum Tab {
            REVIEW,
            DRY_RUN,
            PLANS,
            PAUSES
        }

        public Reminders() {
            this(Tab.REVIEW);
        }
    }

    /** The scenario of a client or an invoice, and what stops its reminders. */
    record ReminderChoice(Subject about) implements Destination {}

    /** The letters produced. */
    record Letters() implements Destination {}

    /** The choice of a letter to write, about what is known already: nothing, a client, a dispute… */
    record NewLetter(LetterAbout about) implements Destination {}

    /** A letter being written about an invoice and others of the same client, a dispute, a contract… */
    record LetterDesk(LetterType type, LetterAbout about) implements Destination {

        public LetterDesk(LetterType type, InvoiceId invoice, List<InvoiceId> others) {
            this(
                    type,
                    LetterAbout.invoices(
                            Stream.concat(Stream.of(invoice), others.stream()).toList()));
        }

        public LetterDesk(LetterType type, InvoiceId invoice) {
            this(type, invoice, List.of());
        }
    }

    /** The same letter to write about several invoices, client by client. */
    record LetterBatch(LetterType type, List<InvoiceId> invoices) implements Destination {

        public LetterBatch {
            invoices = List.copyOf(invoices);
        }
    }

    /** The words letters are written in. */
    record LetterTexts() implements Destination {}

    /** The words of one letter or shared passage, to change. */
    record LetterText(LetterTextId text) implements Destination {}

    /** The paper letters are printed on. */
    record Stationery() implements Destination {}

    /** A letter that was produced. */
    record LetterPage(LetterId letter) implements Destination {}

    /** The message that carries a letter by e-mail, before it leaves. */
    record MailDesk(LetterId letter) implements Destination {}

    /** Files to read; none when the owner has still to choose them. */
    record Import(List<Path> files) implements Destination {

        public Import {
            files = List.copyOf(files);
        }
    }

    record Settings(Tab tab) implements Destination {

        /** What the settings are about. */
        public enum Tab {
            COMPANY,
            RATES,
            EMAIL,
            BACKUP,
            SECURITY,
            DATA,
            APPEARANCE
        }
    }
}
