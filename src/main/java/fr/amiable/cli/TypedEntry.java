package fr.amiable.cli;

import static java.util.Map.entry;

import fr.amiable.letter.form.LetterField;
import java.util.Map;

/** One thing a letter needs, typed as {@code offre=Un avoir de 200 €}; {@code \\n} starts another line. */
record TypedEntry(LetterField field, String words) {

    /** The words that scripts know the fields by: they are added and never changed. */
    static final Map<String, LetterField> FIELDS = Map.ofEntries(
            entry("destinataire", LetterField.RECIPIENT),
            entry("formule", LetterField.GREETING),
            entry("police", LetterField.POLICY),
            entry("date-refus", LetterField.REFUSED_ON),
            entry("procedure", LetterField.PROCEEDINGS),
            entry("date-ouverture", LetterField.OPENED_ON),
            entry("surete", LetterField.SECURITY),
            entry("obligation", LetterField.OBLIGATION),
            entry("clause", LetterField.CLAUSE),
            entry("manquement", LetterField.BREACH),
            entry("faits", LetterField.FACTS),
            entry("points", LetterField.ANSWERED_POINTS),
            entry("preuves", LetterField.PROOFS),
            entry("conclusion", LetterField.CONCLUSION),
            entry("responsable", LetterField.HANDLER),
            entry("pieces-demandees", LetterField.REQUESTED),
            entry("raison", LetterField.WHY),
            entry("manque", LetterField.MISSING),
            entry("reponse-avant", LetterField.ANSWER_BY),
            entry("offre", LetterField.OFFER),
            entry("valable-jusquau", LetterField.VALID_UNTIL),
            entry("echeances", LetterField.SCHEDULE),
            entry("interets", LetterField.INTEREST_CLAUSE),
            entry("concessions", LetterField.CONCESSIONS),
            entry("promesse-du", LetterField.PROMISED_ON),
            entry("promis-pour", LetterField.PROMISED_FOR),
            entry("somme-promise", LetterField.PROMISED_AMOUNT),
            entry("accord-du", LetterField.AGREED_ON),
            entry("echeance-manquee", LetterField.MISSED_ON),
            entry("somme-manquee", LetterField.MISSED_AMOUNT),
            entry("solde", LetterField.BALANCE),
            entry("demarches", LetterField.STEPS),
            entry("demande", LetterField.DEMAND),
            entry("audience", LetterField.HEARING),
            entry("annoncer-resolution", LetterField.TERMINATION_WARNING),
            entry("suspendu", LetterField.SUSPENDED),
            entry("suspendu-le", LetterField.SUSPENDED_FROM),
            entry("reprise", LetterField.RESUMPTION),
            entry("mise-en-demeure-du", LetterField.NOTICE_ON),
            entry("effet-le", LetterField.EFFECT_ON),
            entry("geste", LetterField.GESTURE),
            entry("changements", LetterField.CHANGES),
            entry("non-reconduit", LetterField.NOT_RENEWED),
            entry("terme", LetterField.ENDS_ON),
            entry("refus-avant", LetterField.REFUSE_BY),
            entry("but", LetterField.AIM),
            entry("questions", LetterField.QUESTIONS),
            entry("autres-pieces", LetterField.ENCLOSED));

    static TypedEntry of(LetterField field, String typed) {
        return new TypedEntry(field, typed.replace("\\n", "\n"));
    }
}
