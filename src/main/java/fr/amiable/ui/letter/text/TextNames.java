package fr.amiable.ui.letter.text;

import fr.amiable.common.Texts;
import fr.amiable.letter.words.LetterTextId;
import fr.amiable.letter.words.ShippedTexts;
import fr.amiable.letter.words.TextUse;
import java.util.List;
import java.util.stream.Collectors;

/** How the window names the texts of letters. */
public final class TextNames {

    private final Texts texts;

    public TextNames(Texts texts) {
        this.texts = texts;
    }

    /** The letter, or the shared passage. */
    public String title(LetterTextId id, List<TextUse> uses) {
        return ShippedTexts.PARTS.contains(id.name())
                ? texts.get("letter.text.part." + id.name())
                : texts.of(uses.get(0).type());
    }

    /** The kinds of clients it is read by; all of them when it is a shared passage. */
    public String readers(LetterTextId id, List<TextUse> uses) {
        return ShippedTexts.PARTS.contains(id.name())
                ? texts.get("letter.text.shared")
                : uses.stream().map(use -> texts.of(use.kind())).distinct().collect(Collectors.joining(", "));
    }

    String code(LetterTextId id, List<TextUse> uses) {
        return ShippedTexts.PARTS.contains(id.name()) ? "" : uses.get(0).type().code();
    }
}
