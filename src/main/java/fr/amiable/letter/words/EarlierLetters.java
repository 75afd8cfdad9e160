package fr.amiable.letter.words;

import fr.amiable.common.FrenchText;
import fr.amiable.letter.ProducedLetter;
import fr.amiable.letter.paper.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** How a letter recalls those before it: « nos rappels des 12 mai et 9 juillet 2026 ». */
final class EarlierLetters {

    private final Wording texts;

    EarlierLetters(Wording texts) {
        this.texts = texts;
    }

    /** Empty when none was sent. */
    String words(List<ProducedLetter> letters) {
        List<LocalDate> notices = days(letters, true);
        List<LocalDate> reminders = days(letters, false);
        List<String> parts = new ArrayList<>();
        if (!reminders.isEmpty()) {
            parts.add(texts.get("letter.earlierReminders", reminders.size(), inWords(reminders)));
        }
        if (!notices.isEmpty()) {
            parts.add(texts.get("letter.earlierNotices", notices.size(), inWords(notices)));
        }
        return String.join(texts.get("letter.and"), parts);
    }

    private static List<LocalDate> days(List<ProducedLetter> letters, boolean ofNotices) {
        return letters.stream()
                .filter(letter ->
                        ofNotices ? letter.type().isNotice() : letter.type().isReminder())
                .map(ProducedLetter::writtenOn)
                .distinct()
                .sorted()
                .toList();
    }

    /** The year is said once for dates of the same year that follow each other. */
    private String inWords(List<LocalDate> days) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            boolean sameYearFollows = i + 1 < days.size()
                    && days.get(i + 1).getYear() == days.get(i).getYear();
            String day = texts.dateInWords(days.get(i));
            words.add(sameYearFollows ? day.substring(0, day.lastIndexOf(FrenchText.NO_BREAK_SPACE)) : day);
        }
        int last = words.size() - 1;
        return last == 0
                ? words.get(0)
                : String.join(", ", words.subList(0, last)) + texts.get("letter.and") + words.get(last);
    }
}
