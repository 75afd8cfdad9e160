package fr.amiable.letter.words;

import fr.amiable.client.ClientKind;
import fr.amiable.client.Language;
import fr.amiable.letter.LetterType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** Which letters each text is read in: those it writes whole, and for a shared part those that name it. */
public final class TextUses {

    private final TemplateSource source;

    public TextUses(TemplateSource source) {
        this.source = source;
    }

    /** Every text in that language with its letters, in their order; shared parts come last. */
    public Map<LetterTextId, List<TextUse>> in(Language language) {
        Map<LetterTextId, List<TextUse>> whole = new LinkedHashMap<>();
        Map<LetterTextId, List<TextUse>> parts = new LinkedHashMap<>();
        uses().forEach(use -> {
            LetterTextId id = LetterTemplate.idOf(use.type(), use.kind().regime(), language, source);
            if (id.language() == language) {
                whole.computeIfAbsent(id, first -> new ArrayList<>()).add(use);
                partsOf(id)
                        .forEach(part -> parts.computeIfAbsent(part, first -> new ArrayList<>())
                                .add(use));
            }
        });
        parts.entrySet().stream()
                .sorted(Comparator.comparing(part -> part.getKey().name()))
                .forEach(part -> whole.computeIfAbsent(part.getKey(), first -> new ArrayList<>())
                        .addAll(part.getValue()));
        return whole;
    }

    /** The letters this text is read in. */
    public List<TextUse> of(LetterTextId id) {
        return in(id.language()).getOrDefault(id, List.of());
    }

    private static Stream<TextUse> uses() {
        return Stream.of(LetterType.values())
                .flatMap(type -> Stream.of(ClientKind.values())
                        .filter(kind -> type.form().regimes().contains(kind.regime()))
                        .map(kind -> new TextUse(type, kind)));
    }

    /** Those named by this text, and by those in turn; a part that names itself is one of them. */
    public Set<LetterTextId> partsOf(LetterTextId id) {
        Set<LetterTextId> found = new LinkedHashSet<>();
        collect(id, found);
        return found;
    }

    private void collect(LetterTextId id, Set<LetterTextId> found) {
        Matcher part = LetterTemplate.PART.matcher(source.words(id).orElse(""));
        while (part.find()) {
            Optional<LetterTextId> named = source.nearest(new LetterTextId(part.group(1), id.language()));
            named.filter(found::add).ifPresent(next -> collect(next, found));
        }
    }
}
