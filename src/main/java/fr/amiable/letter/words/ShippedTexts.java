package fr.amiable.letter.words;

import fr.amiable.client.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The words of letters as the product brings them, one file a text. */
public final class ShippedTexts implements TemplateSource {

    /** The texts that stand in others. */
    public static final List<String> PARTS =
            List.of("bank", "contact", "contested", "facts", "imputation", "mediation", "rate", "recourse");

    private static final String FOLDER = "/fr/amiable/letter/templates/";

    private final Map<LetterTextId, Optional<String>> read = new ConcurrentHashMap<>();

    /** Each is read once: the letters of a batch ask for the same. */
    @Override
    public Optional<String> words(LetterTextId id) {
        return read.computeIfAbsent(id, ShippedTexts::read);
    }

    private static Optional<String> read(LetterTextId id) {
        String folder = id.language() == Language.FRENCH ? FOLDER : FOLDER + "english/";
        try (InputStream file = ShippedTexts.class.getResourceAsStream(folder + id.name() + ".txt")) {
            return file == null
                    ? Optional.empty()
                    : Optional.of(new String(file.readAllBytes(), StandardCharsets.UTF_8).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(id.name(), e);
        }
    }
}
