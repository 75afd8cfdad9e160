package fr.amiable.cli;

import static java.util.Map.entry;

import fr.amiable.bundle.StampPlace;
import fr.amiable.bundle.dossier.DossierPart;
import fr.amiable.bundle.dossier.DossierProfile;
import fr.amiable.evidence.exhibit.ExhibitCategory;
import fr.amiable.law.Regime;
import fr.amiable.law.interest.DayCount;
import fr.amiable.law.interest.Imputation;
import fr.amiable.law.limitation.LimitationEvent.Kind;
import fr.amiable.law.limitation.LimitedClaim;
import fr.amiable.law.term.Sector;
import fr.amiable.letter.LetterType;
import fr.amiable.payment.plan.Rhythm;
import fr.amiable.payment.promise.PromiseMeans;
import java.util.Map;

/** The closed lists of words that options accept; scripts depend on them, so words are added and never changed. */
final class TypedWords {

    static final Map<String, Format> FORMATS = Map.of("texte", Format.TEXT, "json", Format.JSON);

    static final Map<String, Regime> CLIENTS = Map.of(
            "professionnel", Regime.PROFESSIONAL,
            "consommateur", Regime.CONSUMER,
            "public", Regime.PUBLIC_BODY,
            "non-professionnel", Regime.COMMON_LAW);

    static final Map<String, LetterType> LETTERS = Map.ofEntries(
            entry("rappel-echeance", LetterType.UPCOMING_REMINDER),
            entry("rappel-courtois", LetterType.FRIENDLY_REMINDER),
            entry("relance-ferme", LetterType.FIRM_REMINDER),
            entry("derniere-relance", LetterType.LAST_REMINDER),
            entry("mise-en-demeure", LetterType.FORMAL_NOTICE),
            entry("mise-en-demeure-executer", LetterType.PERFORMANCE_NOTICE),
            entry("reponse-contestation", LetterType.COMPLAINT_ANSWER),
            entry("accuse-reclamation", LetterType.COMPLAINT_RECEIPT),
            entry("proposition-amiable", LetterType.SETTLEMENT_OFFER),
            entry("echeancier", LetterType.INSTALMENT_AGREEMENT),
            entry("promesse-non-tenue", LetterType.BROKEN_PROMISE),
            entry("echeance-manquee", LetterType.MISSED_INSTALMENT),
            entry("releve-compte", LetterType.ACCOUNT_LETTER),
            entry("demande-pieces", LetterType.DOCUMENT_REQUEST),
            entry("mediateur", LetterType.MEDIATOR_LETTER),
            entry("conciliation", LetterType.CONCILIATION_REQUEST),
            entry("assureur", LetterType.INSURER_DECLARATION),
            entry("remise-dossier", LetterType.HANDOVER),
            entry("suspension", LetterType.SUSPENSION),
            entry("resolution", LetterType.TERMINATION),
            entry("declaration-creance", LetterType.CLAIM_DECLARATION),
            entry("quittance", LetterType.CLOSING),
            entry("excuses", LetterType.APOLOGY),
            entry("echeance-contrat", LetterType.CONTRACT_END),
            entry("appel", LetterType.CALL_SCRIPT));

    static final Map<String, Imputation> IMPUTATIONS = Map.of(
            "interets", Imputation.INTEREST_FIRST,
            "principal", Imputation.PRINCIPAL_FIRST,
            "frais", Imputation.COSTS_FIRST);

    static final Map<String, StampPlace> STAMPS = Map.of("coin", StampPlace.CORNER, "marge", StampPlace.MARGIN);

    static final Map<String, DossierProfile> PROFILES = Map.of(
            "tribunal", DossierProfile.COURT,
            "conciliateur", DossierProfile.CONCILIATION,
            "mediateur", DossierProfile.CONCILIATION,
            "assureur", DossierProfile.INSURER,
            "avocat", DossierProfile.LAWYER,
            "commissaire-de-justice", DossierProfile.LAWYER);

    /** The first word of each, as answers write it. */
    static final Map<DossierProfile, String> PROFILE_NAMES = Map.of(
            DossierProfile.COURT, "tribunal",
            DossierProfile.CONCILIATION, "conciliateur",
            DossierProfile.INSURER, "assureur",
            DossierProfile.LAWYER, "avocat");

    static final Map<String, DossierPart> PARTS =
            Map.of("expose", DossierPart.CHRONOLOGY, "decompte", DossierPart.STATEMENT);

    static final Map<String, ExhibitCategory> EXHIBITS = Map.ofEntries(
            entry("contrat", ExhibitCategory.CONTRACT),
            entry("cgv", ExhibitCategory.TERMS),
            entry("commande", ExhibitCategory.ORDER),
            entry("livraison", ExhibitCategory.DELIVERY),
            entry("facture", ExhibitCategory.INVOICE),
            entry("relance", ExhibitCategory.REMINDER),
            entry("mise-en-demeure", ExhibitCategory.FORMAL_NOTICE),
            entry("preuve-envoi", ExhibitCategory.RECEIPT),
            entry("reponse", ExhibitCategory.REPLY),
            entry("accord", ExhibitCategory.AGREEMENT),
            entry("autre", ExhibitCategory.OTHER));

    static final Map<String, DayCount> DAY_COUNTS =
            Map.of("calendaire", DayCount.CALENDAR, "semi-ouvert", DayCount.HALF_OPEN);

    static final Map<String, TypedTerm.Method> METHODS = Map.of("a", TypedTerm.Method.A, "b", TypedTerm.Method.B);

    static final Map<String, LimitedClaim> NATURES = Map.of(
            "transport", LimitedClaim.CARRIAGE,
            "titre-executoire", LimitedClaim.ENFORCEABLE_TITLE);

    static final Map<String, Sector> SECTORS = Map.ofEntries(
            entry("general", Sector.GENERAL),
            entry("facture-periodique", Sector.PERIODIC_INVOICE),
            entry("alimentaire-perissable", Sector.PERISHABLE_FOOD),
            entry("alimentaire-perissable-periodique", Sector.PERISHABLE_FOOD_PERIODIC),
            entry("betail-viande", Sector.LIVESTOCK_AND_FRESH_MEAT),
            entry("alcool", Sector.ALCOHOL),
            entry("vin", Sector.WINE),
            entry("transport", Sector.ROAD_TRANSPORT),
            entry("sante-publique", Sector.PUBLIC_HEALTH),
            entry("entreprise-publique", Sector.PUBLIC_UNDERTAKING));

    static final Map<String, Kind> EVENTS = Map.ofEntries(
            entry("reconnaissance", Kind.ACKNOWLEDGMENT),
            entry("paiement", Kind.PART_PAYMENT),
            entry("reglement", Kind.PART_PAYMENT),
            entry("assignation", Kind.COURT_CLAIM),
            entry("refere", Kind.COURT_CLAIM),
            entry("saisie", Kind.SEIZURE),
            entry("commandement", Kind.SEIZURE),
            entry("ordonnance-signifiee", Kind.ORDER_SERVED),
            entry("conciliation-judiciaire", Kind.JUDICIAL_CONCILIATION),
            entry("conciliation", Kind.CONCILIATION),
            entry("mediation", Kind.MEDIATION),
            entry("procedure-participative", Kind.PARTICIPATORY_PROCEDURE),
            entry("petites-creances", Kind.SMALL_CLAIM_ACCEPTED),
            entry("expertise", Kind.INVESTIGATION),
            entry("mise-en-demeure", Kind.FORMAL_NOTICE),
            entry("relance", Kind.REMINDER),
            entry("appel", Kind.PHONE_CALL),
            entry("requete-injonction", Kind.ORDER_REQUESTED));

    static final Map<String, Rhythm> RHYTHMS = Map.of(
            "semaine", Rhythm.WEEK,
            "quinzaine", Rhythm.FORTNIGHT,
            "mois", Rhythm.MONTH,
            "trimestre", Rhythm.QUARTER);

    static final Map<String, PromiseMeans> MEANS = Map.of(
            "telephone", PromiseMeans.PHONE,
            "vive-voix", PromiseMeans.MEETING,
            "courriel", PromiseMeans.EMAIL,
            "lettre", PromiseMeans.LETTER,
            "message", PromiseMeans.MESSAGE);

    private static final Map<Class<?>, Map<String, ?>> BY_TYPE = Map.ofEntries(
            entry(Format.class, FORMATS),
            entry(Regime.class, CLIENTS),
            entry(LetterType.class, LETTERS),
            entry(Imputation.class, IMPUTATIONS),
            entry(DayCount.class, DAY_COUNTS),
            entry(Sector.class, SECTORS),
            entry(LimitedClaim.class, NATURES),
            entry(TypedTerm.Method.class, METHODS),
            entry(ExhibitCategory.class, EXHIBITS),
            entry(StampPlace.class, STAMPS),
            entry(DossierProfile.class, PROFILES),
            entry(DossierPart.class, PARTS),
            entry(Rhythm.class, RHYTHMS),
            entry(PromiseMeans.class, MEANS));

    private TypedWords() {}

    /** The words of the values of a type. */
    static Map<String, ?> of(Class<?> type) {
        return BY_TYPE.get(type);
    }

    /** The word that scripts know a value by. */
    static <T> String wordOf(Map<String, T> words, T value) {
        return words.entrySet().stream()
                .filter(word -> word.getValue().equals(value))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }
}
