package fr.amiable.ui.settings;

import fr.amiable.common.Texts;
import fr.amiable.law.Semester;
import javafx.util.StringConverter;

/** Semesters as people say them; they are chosen, never typed. */
final class SemesterWords extends StringConverter<Semester> {

    private final Texts texts;

    SemesterWords(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String toString(Semester semester) {
        return semester == null ? "" : texts.get("rates.semesterWords", semester.half(), semester.year());
    }

    @Override
    public Semester fromString(String words) {
        throw new UnsupportedOperationException("a semester is chosen in a list: " + words);
    }
}
