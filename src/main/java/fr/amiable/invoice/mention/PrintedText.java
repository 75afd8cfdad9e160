package fr.amiable.invoice.mention;

import fr.amiable.common.FrenchText;
import fr.amiable.common.Money;
import fr.amiable.common.Words;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words of a paper, searched whatever their accents, capitals, spaces and ligatures. */
public final class PrintedText {

    private static final Set<String> LEGAL_FORMS =
            Set.of("sarl", "sas", "sasu", "eurl", "sci", "snc", "selarl", "scop", "societe", "monsieur", "madame");
    private static final int SHORTEST_NAME_WORD = 3;

    private final String words;
    private final String spaceless;
    private final String bare;

    public PrintedText(String text) {
        words = Words.searchable(Normalizer.normalize(text, Normalizer.Form.NFKC));
        spaceless = words.replace(" ", "");
        bare = bare(words);
    }

    private static String bare(String searchable) {
        return searchable.replaceAll("[^a-z0-9]", "");
    }

    /** True when one of these is there, as letters and figures only. */
    boolean hasAny(String... phrases) {
        return Arrays.stream(phrases).map(PrintedText::key).anyMatch(key -> !key.isEmpty() && bare.contains(key));
    }

    private static String key(String phrase) {
        return bare(Words.searchable(phrase));
    }

    /** True when every word of the name but its legal form is there. */
    boolean hasName(String name) {
        String[] parts = Words.searchable(name).split("[^a-z0-9]+");
        return Arrays.stream(parts)
                .filter(part -> part.length() >= SHORTEST_NAME_WORD && !LEGAL_FORMS.contains(part))
                .allMatch(bare::contains);
    }

    /** True when it stands alone: {@code EI} in {@code Zoé Martin EI}. */
    boolean hasWord(String word) {
        return Pattern.compile("\\b" + Pattern.quote(Words.searchable(word)) + "\\b")
                .matcher(words)
                .find();
    }

    boolean matches(Pattern pattern) {
        return pattern.matcher(words).find();
    }

    boolean hasAmount(Money amount) {
        String french = FrenchText.amount(amount).replaceAll("[^0-9,]", "");
        return Stream.of(
                        french,
                        french.replace(',', '.'),
                        withThousands(french, ",", "."),
                        withThousands(french, ".", ","))
                .anyMatch(spaceless::contains);
    }

    private static String withThousands(String french, String separator, String decimal) {
        int comma = french.indexOf(',');
        String whole = french.substring(0, comma).replaceAll("(\\d)(?=(\\d{3})+$)", "$1" + separator);
        return whole + decimal + french.substring(comma + 1);
    }

    boolean hasDay(LocalDate day) {
        return Stream.of("dd/MM/uuuu", "d/M/uuuu", "dd-MM-uuuu", "dd.MM.uuuu", "dd/MM/uu", "uuuu-MM-dd")
                        .map(DateTimeFormatter::ofPattern)
                        .map(day::format)
                        .anyMatch(spaceless::contains)
                || hasAny(FrenchText.dateInWords(day));
    }
}
