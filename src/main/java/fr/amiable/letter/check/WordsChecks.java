package fr.amiable.letter.check;

import fr.amiable.client.Language;
import fr.amiable.letter.LetterType;
import fr.amiable.letter.form.OwnWords;
import fr.amiable.letter.matter.LetterCase;
import fr.amiable.letter.words.LetterWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Looks at the language of a letter, and at the words its owner changed for this once. */
final class WordsChecks {

    private static final String TABLE = "[tableau]";

    private WordsChecks() {}

    static List<Check> of(LetterCase facts, LetterWriter writer) {
        List<Check> checks = new ArrayList<>();
        if (facts.language() == Language.ENGLISH && writer.language(facts) != Language.ENGLISH) {
            checks.add(Check.orange("inFrench", facts.client().name()));
        }
        facts.request().words().ifPresent(own -> checks.addAll(own(own, writer.words(facts), facts)));
        return checks;
    }

    /** The figures must be those of the account today, and a notice must say that it is one. */
    private static List<Check> own(OwnWords own, String now, LetterCase facts) {
        List<Check> checks = new ArrayList<>();
        List<String> outdated = own.outdated(now);
        List<String> typed = own.ownAmounts(now);
        if (!outdated.isEmpty()) {
            checks.add(Check.red("ownOutdated", String.join(", ", outdated)));
        }
        if (facts.type() == LetterType.FORMAL_NOTICE && !saysNotice(own.words())) {
            checks.add(Check.red("ownNoNotice"));
        }
        if (!typed.isEmpty()) {
            checks.add(Check.orange("ownAmounts", String.join(", ", typed)));
        }
        if (now.contains(TABLE) && !own.words().contains(TABLE)) {
            checks.add(Check.orange("ownNoTable"));
        }
        return checks.isEmpty() ? List.of(Check.green("ownWords")) : checks;
    }

    private static boolean saysNotice(String words) {
        String small = words.toLowerCase(Locale.ROOT).replace('\u00a0', ' ');
        return small.contains("mise en demeure")
                || small.contains("mettons en demeure")
                || small.contains("formal notice");
    }
}
