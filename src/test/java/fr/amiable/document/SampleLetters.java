package fr.amiable.document;

import fr.amiable.letter.paper.Block;
import fr.amiable.letter.paper.Letter;
import fr.amiable.letter.paper.Letterhead;
import fr.amiable.letter.paper.Paragraph;
import fr.amiable.letter.paper.Table;
import fr.amiable.letter.paper.Table.Column;
import java.util.Collections;
import java.util.List;

/** A letter with every part a letter can have. */
final class SampleLetters {

    static final Letterhead HEAD = new Letterhead(
            "Atelier Lefèvre",
            List.of(
                    "SARL au capital de 10 000 €",
                    "12, rue de l’Œuvre, 44000 Nantes",
                    "02 40 12 34 56 · contact@atelier-lefevre.example",
                    "SIREN 732 829 320, RCS Nantes"),
            "Atelier Lefèvre, SARL, 732 829 320 RCS Nantes, TVA FR44 732 829 320");

    private SampleLetters() {}

    static Letter letter() {
        return letter("Madame, Monsieur,", 3);
    }

    static Letter addressedTo(List<String> address) {
        Letter letter = letter();
        return new Letter(
                letter.head(),
                address,
                letter.placeAndDate(),
                letter.references(),
                letter.subject(),
                letter.body(),
                letter.closing(),
                letter.signature(),
                letter.enclosures());
    }

    static Letter letter(String greeting, int invoices) {
        return new Letter(
                HEAD,
                List.of(
                        "MENUISERIE GUÉRIN SARL",
                        "Comptabilité fournisseurs",
                        "Bâtiment B",
                        "27 B RUE DES CHATAIGNIERS",
                        "35000 RENNES"),
                "Nantes, le 24 novembre 2026",
                List.of(
                        "Lettre recommandée avec avis de réception n° 2C 048 123 4567 8",
                        "N/réf. : client C-0042, factures F-2026-018, F-2026-031, F-2026-047"),
                "Objet : mise en demeure de payer la somme de 9 220,79 €",
                List.of(
                        Paragraph.marked(greeting),
                        Paragraph.marked(
                                "Par contrat du 12 janvier 2026, vous nous avez confié la fabrication et la pose"
                                        + " d’escaliers, réalisées et réceptionnées sans réserve. Malgré nos rappels des 12 mai,"
                                        + " 9 juillet et 12 octobre 2026, les factures ci-dessous restent impayées."),
                        table(invoices),
                        Paragraph.marked("Les pénalités courent de plein droit depuis le lendemain de chaque échéance,"
                                + " en application de l’article L. 441-10 du code de commerce."),
                        Paragraph.marked(
                                "En conséquence, nous vous **mettons en demeure** de nous régler **9 220,79 €**"
                                        + " au plus tard le **mercredi 9 décembre 2026**.")),
                List.of(
                        Paragraph.marked("À défaut, nous saisirons sans autre avis le tribunal compétent."),
                        Paragraph.marked("Nous vous prions d’agréer, Madame, Monsieur, nos salutations distinguées.")),
                "Anne Lefèvre, gérante",
                List.of("P.J. : copie des trois factures ; décompte arrêté au 24 novembre 2026."));
    }

    private static Block table(int invoices) {
        return new Table(
                "Factures impayées",
                List.of(
                        Column.words("Facture"),
                        Column.words("Date"),
                        Column.words("Échéance"),
                        Column.figures("Facturé"),
                        Column.figures("Réglé"),
                        Column.figures("Dû"),
                        Column.figures("Jours"),
                        Column.figures("Pénalités"),
                        Column.figures("Indemnité")),
                Collections.nCopies(
                        invoices,
                        List.of(
                                "F-2026-018",
                                "27/02/2026",
                                "29/03/2026",
                                "2 360,00 €",
                                "0,00 €",
                                "2 360,00 €",
                                "240",
                                "190,92 €",
                                "40,00 €")),
                List.of(List.of("Total", "", "", "", "", "8 510,60 €", "", "590,19 €", "120,00 €")));
    }
}
