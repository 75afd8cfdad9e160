package fr.amiable.letter.words;

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

/** A dispute, a contract and all entries filled in, for letters of every kind. */
public final class SampleMatters {

    private SampleMatters() {}

    static LetterMatter of(LetterType type) {
        LetterTopic topic = type.form().topic();
        boolean isDisputed = topic == LetterTopic.DISPUTE || topic == LetterTopic.CLIENT;
        boolean hasContract = topic == LetterTopic.CONTRACT || type == LetterType.PERFORMANCE_NOTICE;
        return new LetterMatter(
                isDisputed ? Optional.of(dispute()) : Optional.empty(),
                hasContract ? Optional.of(contract()) : Optional.empty(),
                entries(type),
                Money.euros("120.00"));
    }

    static Dispute dispute() {
        return new Dispute(
                new DisputeId(7),
                "L-2026-004",
                new ClientId(42),
                new Complaint(
                        DisputeCategory.QUALITY_OR_DELAY,
                        RaisedBy.CLIENT,
                        Channel.EMAIL,
                        LocalDate.of(2026, 11, 2),
                        "Le vernis de l’escalier s’écaille."),
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

    static Contract contract() {
        return new Contract(
                new ContractId(3),
                new ClientId(42),
                ContractKind.CONTRACT,
                "C-2025-12",
                "entretien annuel des menuiseries",
                Optional.empty(),
                new Duration(
                        Optional.of(LocalDate.of(2026, 2, 1)),
                        Optional.of(LocalDate.of(2027, 1, 31)),
                        Renewal.TACIT,
                        Optional.of(30)),
                new Signature(Optional.of(LocalDate.of(2026, 1, 12)), "Nantes", false, false, false),
                Clauses.NONE,
                Acceptance.NONE,
                "");
    }

    /** Something for every field of the form. */
    public static LetterEntries entries(LetterType type) {
        Map<LetterField, String> typed = new EnumMap<>(LetterField.class);
        for (LetterField field : type.form().fields()) {
            typed.put(field, WORDS.getOrDefault(field, ""));
        }
        return new LetterEntries(typed);
    }

    private static final Map<LetterField, String> WORDS = words();

    private static Map<LetterField, String> words() {
        Map<LetterField, String> words = new EnumMap<>(LetterField.class);
        words.put(LetterField.RECIPIENT, "Maître Hélène Roux\n8 rue Crébillon\n44000 NANTES");
        words.put(LetterField.GREETING, "Maître,");
        words.put(LetterField.POLICY, "PJ 44-208117");
        words.put(LetterField.REFUSED_ON, "2026-11-02");
        words.put(LetterField.PROCEEDINGS, "redressement judiciaire, tribunal de commerce de Rennes");
        words.put(LetterField.OPENED_ON, "2026-10-14");
        words.put(LetterField.SECURITY, "créance chirographaire, sans sûreté");
        words.put(LetterField.OBLIGATION, "Valider le plan de pose remis le 3 novembre 2026.");
        words.put(LetterField.CLAUSE, "article 6, validation des plans");
        words.put(LetterField.BREACH, "Le plan de pose n’est toujours pas validé, et le chantier est à l’arrêt.");
        words.put(
                LetterField.FACTS,
                "L’escalier a été posé le 12 février 2026.\nLe procès-verbal de réception est signé.");
        words.put(
                LetterField.ANSWERED_POINTS,
                "Le vernis s’écaille.\nLe vernis a été refait le 9 novembre, sans frais.\n\nLa pose a pris du retard.\n"
                        + "La pose a eu lieu au jour convenu dans votre courriel du 4 février.");
        words.put(LetterField.PROOFS, "procès-verbal de réception\ncourriel du 4 février 2026");
        words.put(LetterField.CONCLUSION, "Nous maintenons donc notre facture, et vous offrons un entretien gratuit.");
        words.put(LetterField.HANDLER, "Anne Lefèvre");
        words.put(LetterField.REQUESTED, "photos du défaut\nbon de livraison signé");
        words.put(LetterField.WHY, "Ces pièces nous permettront de dire qui doit réparer.");
        words.put(LetterField.MISSING, "des photos du défaut");
        words.put(LetterField.ANSWER_BY, "04/12/2026");
        words.put(LetterField.OFFER, "Un avoir de 200,00 € sur la facture F-2026-018.");
        words.put(LetterField.VALID_UNTIL, "2026-12-09");
        words.put(LetterField.SCHEDULE, "15/12/2026 : 3 000,00 €\n15/01/2027 : 3 000,00\n2027-02-15 2510,60");
        words.put(LetterField.CONCESSIONS, "Le créancier renonce à 50,00 €. Le débiteur renonce à sa réclamation.");
        words.put(LetterField.PROMISED_ON, "2026-11-10");
        words.put(LetterField.PROMISED_FOR, "2026-11-20");
        words.put(LetterField.PROMISED_AMOUNT, "1290,60");
        words.put(LetterField.AGREED_ON, "2026-09-01");
        words.put(LetterField.MISSED_ON, "2026-11-15");
        words.put(LetterField.MISSED_AMOUNT, "3000");
        words.put(
                LetterField.STEPS,
                "Relance ferme du 9 juillet 2026\nMise en demeure du 12 octobre 2026, en recommandé");
        words.put(LetterField.DEMAND, "Nous renvoyer le plan signé, ou dire par écrit ce qui doit changer.");
        words.put(LetterField.HEARING, "audience du 12 janvier 2027 à 9 h");
        words.put(LetterField.TERMINATION_WARNING, "oui");
        words.put(LetterField.SUSPENDED, "La fabrication du garde-corps commandé le 3 septembre 2026.");
        words.put(LetterField.SUSPENDED_FROM, "2026-12-02");
        words.put(LetterField.NOTICE_ON, "2026-10-12");
        words.put(LetterField.EFFECT_ON, "2026-11-30");
        words.put(LetterField.GESTURE, "La remise en vernis de l’escalier, sans frais.");
        words.put(LetterField.CHANGES, "Chaque pose est désormais contrôlée par une seconde personne.");
        words.put(LetterField.ENDS_ON, "2027-01-31");
        words.put(LetterField.REFUSE_BY, "2027-01-01");
        words.put(LetterField.AIM, "Obtenir une date de paiement précise.");
        words.put(
                LetterField.QUESTIONS,
                "La facture est-elle arrivée ?\nQu’est-ce qui bloque ?\nQuel jour paierez-vous ?");
        words.put(LetterField.ENCLOSED, "photos du chantier");
        return words;
    }
}
