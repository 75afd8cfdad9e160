package fr.amiable.letter.sample;

import fr.amiable.client.ClientId;
import fr.amiable.common.Money;
import fr.amiable.contract.Acceptance;
import fr.amiable.contract.Clauses;
import fr.amiable.contract.Contract;
import fr.amiable.contract.ContractId;
import fr.amiable.contract.ContractKind;
import fr.amiable.contract.Duration;
import fr.amiable.contract.Renewal;
import fr.amiable.contract.Signature;
import fr.amiable.dispute.Complaint;
import fr.amiable.dispute.ContestedPart;
import fr.amiable.dispute.Dispute;
import fr.amiable.dispute.DisputeCategory;
import fr.amiable.dispute.DisputeId;
import fr.amiable.dispute.DisputeStage;
import fr.amiable.dispute.Position;
import fr.amiable.dispute.Progress;
import fr.amiable.dispute.RaisedBy;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.letter.LetterType;
import fr.amiable.letter.form.LetterEntries;
import fr.amiable.letter.form.LetterField;
import fr.amiable.letter.form.LetterTopic;
import fr.amiable.letter.matter.LetterMatter;
import fr.amiable.timeline.Channel;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An invented dispute, a contract and all entries filled in, for letters of every kind. */
public final class SampleMatters {

    private final SampleWords words = new SampleWords();

    public LetterMatter of(LetterType type) {
        LetterTopic topic = type.form().topic();
        boolean isDisputed = topic == LetterTopic.DISPUTE || topic == LetterTopic.CLIENT;
        boolean hasContract = topic == LetterTopic.CONTRACT || type == LetterType.PERFORMANCE_NOTICE;
        return new LetterMatter(
                isDisputed ? Optional.of(dispute()) : Optional.empty(),
                hasContract ? Optional.of(contract()) : Optional.empty(),
                entries(type),
                Money.euros("120.00"));
    }

    /** Something for every field of the form. */
    public LetterEntries entries(LetterType type) {
        Map<LetterField, String> typed = new EnumMap<>(LetterField.class);
        for (LetterField field : type.form().fields()) {
            typed.put(field, words.get("entry." + field.name()));
        }
        return new LetterEntries(typed);
    }

    /** Of these entries, those that the form cannot do without. */
    static LetterEntries required(LetterEntries all, List<LetterField> fields) {
        Map<LetterField, String> typed = new EnumMap<>(LetterField.class);
        fields.stream().filter(LetterField::isRequired).forEach(field -> typed.put(field, all.raw(field)));
        return new LetterEntries(typed);
    }

    private Dispute dispute() {
        return new Dispute(
                new DisputeId(7),
                "L-2026-004",
                new ClientId(42),
                new Complaint(
                        DisputeCategory.QUALITY_OR_DELAY,
                        RaisedBy.CLIENT,
                        Channel.EMAIL,
                        LocalDate.of(2026, 11, 2),
                        words.get("matter.complaint")),
                List.of(new ContestedPart(new InvoiceId(18), Optional.empty(), Money.euros("400.00"))),
                List.of(),
                new Progress(
                        DisputeStage.DIALOGUE,
                        LocalDate.of(2026, 11, 5),
                        Position.PARTLY_FOUNDED,
                        Optional.empty(),
                        ""),
                Optional.empty());
    }

    private Contract contract() {
        return new Contract(
                new ContractId(3),
                new ClientId(42),
                ContractKind.CONTRACT,
                "C-2025-12",
                words.get("matter.contract"),
                Optional.empty(),
                new Duration(
                        Optional.of(LocalDate.of(2026, 2, 1)),
                        Optional.of(LocalDate.of(2027, 1, 31)),
                        Renewal.TACIT,
                        Optional.of(30)),
                new Signature(Optional.of(LocalDate.of(2026, 1, 12)), words.get("company.town"), false, false, false),
                Clauses.NONE,
                Acceptance.NONE,
                "");
    }
}
