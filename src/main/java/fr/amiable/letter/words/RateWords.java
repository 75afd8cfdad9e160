package fr.amiable.letter.words;

import fr.amiable.common.Percentage;
import fr.amiable.law.Semester;
import fr.amiable.law.interest.InterestLine;
import fr.amiable.law.interest.RateSource;
import fr.amiable.letter.paper.Wording;
import java.util.List;
import java.util.stream.Collectors;

/** How a letter says the rates of the interest it counts: the agreed ones, or the points and the rate of each semester. */
record RateWords(String agreed, String points, String bySemester) {

    private static final int MOST_SEMESTERS = 4;

    static RateWords of(List<InterestLine> lines, Wording texts) {
        String agreed = lines.stream()
                .filter(line -> line.source() instanceof RateSource.Agreed)
                .map(InterestLine::rate)
                .distinct()
                .sorted()
                .map(texts::rate)
                .collect(Collectors.joining(texts.get("letter.and")));
        String points = lines.stream()
                .map(InterestLine::source)
                .filter(RateSource.Ecb.class::isInstance)
                .map(source -> ((RateSource.Ecb) source).points())
                .distinct()
                .map(rate -> texts.number(rate.points()))
                .collect(Collectors.joining(texts.get("letter.and")));
        return new RateWords(agreed, points, bySemester(lines, texts));
    }

    private static String bySemester(List<InterestLine> lines, Wording texts) {
        List<String> words = lines.stream()
                .filter(line -> line.source() instanceof RateSource.Ecb)
                .sorted((one, other) -> semester(one).compareTo(semester(other)))
                .map(line -> texts.get(
                        "letter.rateOfSemester",
                        line.rate(),
                        semester(line).half(),
                        semester(line).year()))
                .distinct()
                .toList();
        return words.size() <= MOST_SEMESTERS ? String.join(", ", words) : range(lines, texts);
    }

    private static String range(List<InterestLine> lines, Wording texts) {
        List<Percentage> rates =
                lines.stream().map(InterestLine::rate).sorted().distinct().toList();
        return texts.get("letter.rateRange", rates.get(0), rates.get(rates.size() - 1));
    }

    private static Semester semester(InterestLine line) {
        return line.source().publishedIn().orElseThrow();
    }
}
