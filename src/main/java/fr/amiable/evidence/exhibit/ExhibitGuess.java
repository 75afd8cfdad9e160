package fr.amiable.evidence.exhibit;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the name of a file tells of it, for the owner to correct. */
final class ExhibitGuess {

    private static final Pattern DAY =
            Pattern.compile("(?<!\\d)(20\\d\\d)[-_.]?(0[1-9]|1[0-2])[-_.]?([0-2]\\d|3[01])(?!\\d)");
    private static final Pattern FRENCH_DAY =
            Pattern.compile("(?<!\\d)([0-2]\\d|3[01])[-_.](0[1-9]|1[0-2])[-_.](20\\d\\d)(?!\\d)");
    private static final Map<Pattern, ExhibitCategory> WORDS = new LinkedHashMap<>();

    static {
        // the more precise before the more general: « accusé de réception de la mise en demeure » is a receipt
        word("accuse.?de.?reception|\\bar\\b|preuve.?de.?depot|suivi", ExhibitCategory.RECEIPT);
        word("mise.?en.?demeure|\\bmed\\b", ExhibitCategory.FORMAL_NOTICE);
        word("\\bcgv\\b|conditions.?generales", ExhibitCategory.TERMS);
        word("relance|rappel", ExhibitCategory.REMINDER);
        word("reponse|contestation|reclamation", ExhibitCategory.REPLY);
        word("accord|transaction|protocole|echeancier", ExhibitCategory.AGREEMENT);
        word("livraison|\\bbl\\b|\\bpv\\b|reception", ExhibitCategory.DELIVERY);
        word("commande|\\bbc\\b|acceptation", ExhibitCategory.ORDER);
        word("contrat|devis|avenant|convention", ExhibitCategory.CONTRACT);
        word("facture|avoir|invoice", ExhibitCategory.INVOICE);
    }

    private ExhibitGuess() {}

    private static void word(String pattern, ExhibitCategory category) {
        WORDS.put(Pattern.compile(pattern), category);
    }

    static ExhibitDetails of(String fileName) {
        int dot = fileName.lastIndexOf('.');
        String bare = dot > 0 && fileName.length() - dot <= 6 ? fileName.substring(0, dot) : fileName;
        String title = bare.replace('_', ' ').strip();
        return new ExhibitDetails(title.isEmpty() ? fileName : title, day(bare), "", category(bare), false);
    }

    private static Optional<LocalDate> day(String name) {
        Matcher day = DAY.matcher(name);
        Matcher french = FRENCH_DAY.matcher(name);
        try {
            if (day.find()) {
                return Optional.of(LocalDate.of(number(day, 1), number(day, 2), number(day, 3)));
            }
            return french.find()
                    ? Optional.of(LocalDate.of(number(french, 3), number(french, 2), number(french, 1)))
                    : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int number(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }

    private static ExhibitCategory category(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('_', ' ')
                .toLowerCase(Locale.ROOT);
        return WORDS.entrySet().stream()
                .filter(word -> word.getKey().matcher(plain).find())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(ExhibitCategory.OTHER);
    }
}
