package fr.amiable.privacy;

import fr.amiable.common.FrenchText;
import fr.amiable.common.Texts;
import fr.amiable.letter.paper.FrenchSpaces;
import java.util.List;
import java.util.stream.Stream;

/** What goes, what stays, until when and why, in French. */
public record PrivacyWords(Texts texts) {

    /** What becomes of a part, in a sentence. */
    public String fate(ErasurePlan.Line line) {
        return line.isErased() ? texts.get("privacy.fate.erased") : kept(line);
    }

    /** Until when it is kept and why; what may go is kept as long as the relation needs it. */
    String kept(ErasurePlan.Line line) {
        boolean isClaimOpen =
                line.why().filter(ErasurePlan.Why.CLAIM_OPEN::equals).isPresent();
        String until = line.until()
                .map(day ->
                        texts.get(isClaimOpen ? "privacy.fate.atLeast" : "privacy.fate.until", FrenchText.date(day)))
                .orElseGet(() -> texts.get(line.isErased() ? "privacy.fate.relation" : "privacy.fate.open"));
        String why = line.why().map(one -> " " + texts.of(one)).orElse("");
        String source = line.rule().map(rule -> " (" + source(rule) + ")").orElse("");
        return FrenchSpaces.in(until + why + source);
    }

    /** {@code depuis le 01/01/2027 (10 ans, C. com. art. L123-22)} */
    public String overdue(ErasurePlan.Line line) {
        return FrenchSpaces.in(texts.get(
                "privacy.purge.since",
                texts.of(line.part()),
                FrenchText.date(line.until().orElseThrow()),
                source(line.rule().orElseThrow())));
    }

    private String source(RetentionRule rule) {
        return texts.get("privacy.rule", rule.years(), law(rule));
    }

    private String law(RetentionRule rule) {
        String source = rule.source().replace("art. ", "art." + FrenchText.NO_BREAK_SPACE);
        return rule.isVerified() ? source : source + texts.get("privacy.rule.toVerify");
    }

    /** The lengths of time of the law, one line each. */
    List<String> lengths() {
        return Stream.of(RetentionRule.Code.values())
                .map(RetentionRule::of)
                .map(rule -> FrenchSpaces.in(
                        texts.get("privacy.length." + rule.code().name(), rule.years(), law(rule))))
                .toList();
    }
}
