package fr.amiable.sample;

import fr.amiable.client.ClientFlags;
import fr.amiable.client.ClientId;
import fr.amiable.client.ClientKind;
import fr.amiable.client.MerchantStatus;
import fr.amiable.common.Money;
import fr.amiable.common.Subject;
import fr.amiable.contract.Acceptance;
import fr.amiable.contract.Contract;
import fr.amiable.contract.ContractDraft;
import fr.amiable.contract.ContractKind;
import fr.amiable.contract.Signature;
import fr.amiable.contract.TermsAcceptance;
import fr.amiable.contract.TermsOfSale;
import fr.amiable.dispute.Complaint;
import fr.amiable.dispute.ContestedPart;
import fr.amiable.dispute.Dispute;
import fr.amiable.dispute.DisputeCategory;
import fr.amiable.dispute.DisputeDraft;
import fr.amiable.dispute.DisputeId;
import fr.amiable.dispute.DisputeStage;
import fr.amiable.dispute.Position;
import fr.amiable.dispute.RaisedBy;
import fr.amiable.dispute.StageMove;
import fr.amiable.dispute.offer.OfferDraft;
import fr.amiable.dispute.offer.OfferTerms;
import fr.amiable.dispute.offer.OfferedBy;
import fr.amiable.dispute.task.TaskDraft;
import fr.amiable.dispute.task.TaskService;
import fr.amiable.evidence.exhibit.ExhibitCategory;
import fr.amiable.invoice.Invoice;
import fr.amiable.invoice.InvoiceReferences;
import fr.amiable.invoice.Supply;
import fr.amiable.letter.LetterRequest;
import fr.amiable.letter.LetterService;
import fr.amiable.letter.LetterType;
import fr.amiable.letter.ProducedLetter;
import fr.amiable.letter.sending.SendingService;
import fr.amiable.timeline.Channel;
import fr.amiable.timeline.Direction;
import fr.amiable.timeline.Disclosure;
import fr.amiable.timeline.TimelineDraft;
import fr.amiable.timeline.TimelineService;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A dispute under way: doors said to be badly fitted, part of an invoice refused, an offer waiting for its answer. */
final class SampleDispute {

    private static final String TRACKING = "2C04812345678";

    private final SampleServices services;
    private final SampleRecords records;

    SampleDispute(SampleServices services, SampleRecords records) {
        this.services = services;
        this.records = records;
    }

    void fill(LocalDate today) {
        ClientId client = records.client("bati", ClientKind.PROFESSIONAL, MerchantStatus.MERCHANT, ClientFlags.NONE);
        Contract quote = quote(client, today.minusDays(165));
        Invoice invoice = records.invoice(
                client,
                58,
                today.minusDays(54),
                references(quote),
                records.line("bati.supply", "3700.00", "20"),
                records.line("bati.fitting", "2666.67", "20"));
        Facts facts = new Facts(client, Optional.of(invoice.id().subject()));
        facts.note(today.minusDays(55), Channel.VISIT, Direction.NONE, "bati.reception", Disclosure.TO_PRODUCE);
        facts.note(today.minusDays(54), Channel.EMAIL, Direction.SENT, "bati.invoiceSent", Disclosure.TO_PRODUCE);
        ProducedLetter reminder = send(LetterType.FRIENDLY_REMINDER, invoice, today.minusDays(23), Optional.empty());
        ProducedLetter notice = send(LetterType.FORMAL_NOTICE, invoice, today.minusDays(17), Optional.of(TRACKING));
        services.exchanges().letters().recordReceived(notice.id(), Optional.of(today.minusDays(15)));
        Dispute dispute = open(client, invoice, quote, today);
        story(new Facts(client, Optional.of(dispute.id().subject())), today);
        Map<String, String> names = Map.of(
                "quote", quote.number(),
                "terms", terms(quote.signature().signedOn().orElseThrow()).version(),
                "invoice", invoice.number(),
                "order", records.get("bati.order"),
                "site", records.get("bati.site"),
                "tracking", TRACKING,
                "dispute", dispute.number());
        exhibits(new SampleExhibits(services, records, names), today, reminder, notice)
                .addTo(dispute.id().subject());
        new SampleLinks(services.evidence().chronology()).link(dispute.id());
    }

    private ProducedLetter send(LetterType type, Invoice about, LocalDate on, Optional<String> number) {
        LetterService letters = services.exchanges().letters();
        ProducedLetter letter = letters.produce(
                new LetterRequest(type, List.of(about.id()), on, number, Optional.empty()), Optional.empty());
        letters.sendings().recordSent(letter.id(), SendingService.proposedChannel(letter), on, "");
        return letters.get(letter.id());
    }

    /** In the order a judge reads them. */
    private static SampleExhibits exhibits(
            SampleExhibits exhibits, LocalDate today, ProducedLetter reminder, ProducedLetter notice) {
        return exhibits.on("quoteWritten", today.minusDays(171))
                .on("quoteOn", today.minusDays(165))
                .on("receptionOn", today.minusDays(55))
                .on("invoiceOn", today.minusDays(54))
                .on("dueOn", today.minusDays(24))
                .on("noticeOn", today.minusDays(17))
                .on("receiptOn", today.minusDays(15))
                .on("complaintOn", today.minusDays(14))
                .on("visitOn", today.minusDays(6))
                .on("offerOn", today.minusDays(3))
                .on("answerOn", today.plusDays(3))
                .paper("quote", ExhibitCategory.CONTRACT, today.minusDays(165))
                .paper("terms", ExhibitCategory.TERMS, today.minusDays(165))
                .paper("reception", ExhibitCategory.DELIVERY, today.minusDays(55))
                .paper("invoice", ExhibitCategory.INVOICE, today.minusDays(54))
                .letter("reminder", ExhibitCategory.REMINDER, reminder)
                .letter("notice", ExhibitCategory.FORMAL_NOTICE, notice)
                .paper("receipt", ExhibitCategory.RECEIPT, today.minusDays(15))
                .paper("complaint", ExhibitCategory.REPLY, today.minusDays(14))
                .mail(today.minusDays(10))
                .paper("visit", ExhibitCategory.OTHER, today.minusDays(6))
                .photo(today.minusDays(6))
                .paper("offer", ExhibitCategory.OTHER, today.minusDays(3))
                .note(today.minusDays(3));
    }

    private TermsOfSale terms(LocalDate on) {
        return services.agreements().terms().inForceOn(on).orElseThrow();
    }

    private Contract quote(ClientId client, LocalDate signedOn) {
        TermsOfSale terms = terms(signedOn);
        return services.agreements()
                .contracts()
                .record(ContractDraft.of(
                                client,
                                ContractKind.QUOTE,
                                records.number("bati.quote", signedOn),
                                records.get("bati.quoteObject"))
                        .withAmount(Money.euros("7640.00"))
                        .withSignature(new Signature(Optional.of(signedOn), "Nantes", false, false, false))
                        .withAcceptance(new Acceptance(
                                Optional.of(terms.id()),
                                TermsAcceptance.INITIALLED,
                                Optional.of(signedOn),
                                records.get("bati.quoteProof"))));
    }

    private InvoiceReferences references(Contract quote) {
        return new InvoiceReferences(
                records.get("bati.order"),
                quote.number(),
                Optional.of(quote.id()),
                Optional.empty(),
                new Supply(Optional.of(Supply.Category.BOTH), records.get("bati.site")),
                "");
    }

    private Dispute open(ClientId client, Invoice invoice, Contract quote, LocalDate today) {
        Complaint complaint = new Complaint(
                DisputeCategory.QUALITY_OR_DELAY,
                RaisedBy.CLIENT,
                Channel.REGISTERED_LETTER,
                today.minusDays(14),
                records.get("bati.words"));
        Dispute opened = services.exchanges()
                .disputes()
                .open(new DisputeDraft(
                        client,
                        complaint,
                        List.of(new ContestedPart(invoice.id(), Optional.of(1), Money.euros("3200.00"))),
                        List.of(quote.id()),
                        Position.PARTLY_FOUNDED,
                        Optional.of(today.minusDays(12)),
                        ""));
        DisputeId dispute = opened.id();
        move(dispute, DisputeStage.ACKNOWLEDGED, today.minusDays(12), today.minusDays(7));
        move(dispute, DisputeStage.QUALIFIED, today.minusDays(9), today.minusDays(5));
        move(dispute, DisputeStage.DIALOGUE, today.minusDays(6), today.minusDays(1));
        offer(dispute, today);
        move(dispute, DisputeStage.PROPOSAL, today.minusDays(3), today.plusDays(3));
        tasks(dispute, today);
        return opened;
    }

    private void offer(DisputeId dispute, LocalDate today) {
        services.exchanges()
                .offers()
                .record(
                        dispute,
                        new OfferDraft(new OfferTerms(
                                OfferedBy.OWNER,
                                today.minusDays(3),
                                records.get("bati.offer"),
                                Optional.of(Money.euros("7640.00")),
                                "",
                                Optional.of(today.plusDays(3)))));
    }

    /** The offer was sent; the repair is to be prepared; what else the stage calls for is left to choose. */
    private void tasks(DisputeId dispute, LocalDate today) {
        TaskService tasks = services.exchanges().tasks();
        tasks.accept(dispute, tasks.proposed(dispute).subList(0, 1)).forEach(sent -> tasks.tick(sent.id()));
        tasks.add(dispute, new TaskDraft(records.get("bati.task"), Optional.of(today.plusDays(9))));
    }

    private void move(DisputeId dispute, DisputeStage stage, LocalDate on, LocalDate target) {
        String next = stage == DisputeStage.PROPOSAL ? records.get("bati.nextAct") : "";
        services.exchanges().disputes().moveTo(dispute, new StageMove(stage, on, Optional.of(target), next, ""));
    }

    private void story(Facts facts, LocalDate today) {
        facts.note(
                today.minusDays(14),
                Channel.REGISTERED_LETTER,
                Direction.RECEIVED,
                "bati.complaint",
                Disclosure.ORDINARY);
        facts.note(today.minusDays(12), Channel.LETTER, Direction.SENT, "bati.acknowledged", Disclosure.TO_PRODUCE);
        facts.note(
                today.minusDays(10),
                Channel.EMAIL,
                Direction.RECEIVED,
                "bati.mail",
                Disclosure.TO_PRODUCE,
                new TimelineService.Dropped(
                        records.get("bati.mailFile"),
                        "text/plain",
                        records.get("bati.mailText").getBytes(StandardCharsets.UTF_8)));
        facts.note(today.minusDays(6), Channel.VISIT, Direction.NONE, "bati.visit", Disclosure.TO_PRODUCE);
        facts.note(today.minusDays(3), Channel.LETTER, Direction.SENT, "bati.offer", Disclosure.TO_PRODUCE);
        facts.note(today.minusDays(3), Channel.OTHER, Direction.NONE, "bati.internal", Disclosure.CONFIDENTIAL);
    }

    /** What happened, about one thing. */
    private final class Facts {

        private final ClientId client;
        private final Optional<Subject> about;

        private Facts(ClientId client, Optional<Subject> about) {
            this.client = client;
            this.about = about;
        }

        private void note(
                LocalDate on,
                Channel channel,
                Direction direction,
                String key,
                Disclosure disclosure,
                TimelineService.Dropped... files) {
            records.note(
                    new TimelineDraft(
                            client,
                            about,
                            on,
                            Optional.empty(),
                            channel,
                            direction,
                            records.get("bati.contact"),
                            records.get(key),
                            Optional.empty(),
                            disclosure),
                    files);
        }
    }
}
