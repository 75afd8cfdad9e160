package fr.amiable.journal;

import fr.amiable.common.FrenchText;
import fr.amiable.common.Texts;
import java.time.LocalDate;

/** What following the chain of the journal found, in a sentence or two. */
public record ChainWords(Texts texts) {

    private static final int DAY = 10;

    public String of(ChainCheck check) {
        String found = check.broken()
                .map(broken -> broken(broken))
                .orElseGet(() -> texts.get("journal.chain.whole", check.acts()));
        if (check.erased() > 0) {
            found += " " + texts.get("journal.chain.erased", check.erased());
        }
        if (check.head().chainedAfterwards() == 0) {
            return found;
        }
        String since = check.head()
                .chainedAt()
                .map(at -> FrenchText.date(LocalDate.parse(at.substring(0, DAY))))
                .orElse("");
        return found + " " + texts.get("journal.chain.afterwards", check.head().chainedAfterwards(), since);
    }

    private String broken(ChainCheck.Break broken) {
        String why = texts.of(broken.fault());
        return broken.act()
                .map(link -> texts.get(
                        "journal.chain.broken",
                        broken.place(),
                        why,
                        link.id(),
                        moment(link.act().at())))
                .orElseGet(() -> texts.get("journal.chain.brokenEnd", broken.place(), why));
    }

    /** As stored, in UTC, down to the second. */
    private static String moment(String at) {
        return at.length() < 19 ? at : at.substring(0, 19).replace('T', ' ') + " UTC";
    }
}
