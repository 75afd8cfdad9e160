package fr.amiable.cli;

import fr.amiable.evidence.exhibit.ExhibitId;
import fr.amiable.evidence.exhibit.ExhibitService;
import fr.amiable.evidence.exhibit.NumberedExhibit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;

/** The passwords of protected exhibits of a dispute, each for a number or a file name. */
final class CasePasswords {

    @Option(names = "--mot-de-passe", paramLabel = "FICHIER|NUMERO=MDP")
    private List<String> typed = List.of();

    /**
     * Remembers them for what the command then writes.
     *
     * @throws WrongUsage when one is for none of the exhibits
     */
    void remember(ExhibitService exhibits, List<NumberedExhibit> numbered) {
        Map<ExhibitId, List<String>> names = new LinkedHashMap<>();
        numbered.stream()
                .filter(NumberedExhibit::isProduced)
                .forEach(one -> names.put(
                        one.exhibit().id(),
                        List.of(
                                String.valueOf(one.number().orElseThrow()),
                                one.exhibit().original().fileName())));
        GivenPasswords.of(typed, names)
                .all()
                .forEach((exhibit, words) ->
                        words.forEach(word -> exhibits.passwords().add(exhibit, word)));
    }
}
