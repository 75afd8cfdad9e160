package fr.amiable.document;

import fr.amiable.common.Refusal;

/** Some characters exist in none of the printing fonts: the page is refused rather than printed with boxes. */
public final class UndrawnCharacters extends Refusal {

    private static final long serialVersionUID = 1L;

    private UndrawnCharacters(String characters) {
        super("undrawnCharacters", characters);
    }

    static void refuseIn(String missing) {
        if (!missing.isEmpty()) {
            throw new UndrawnCharacters(missing);
        }
    }
}
