package fr.amiable.letter;

import fr.amiable.common.Problem;
import fr.amiable.common.Refusal;
import fr.amiable.common.Texts;
import java.util.List;
import java.util.stream.Collectors;

/** A letter is not produced while something it must say is missing or cannot be read. */
public final class IncompleteLetter extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    IncompleteLetter(List<Problem> problems, Texts texts) {
        super(
                "letter.incomplete",
                problems.stream().map(problem -> problem.message(texts)).collect(Collectors.joining(" ")));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
