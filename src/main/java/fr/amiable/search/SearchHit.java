package fr.amiable.search;

import fr.amiable.common.Subject;
import java.util.List;
import java.util.Optional;

/**
 * One thing found, in French words.
 *
 * @param opens what is seen of it; empty when it has no place in the window
 * @param inTitle where the title has what was typed
 * @param inDetail where the detail has it
 */
public record SearchHit(
        SearchKey key,
        String title,
        String detail,
        Optional<Subject> opens,
        List<Range> inTitle,
        List<Range> inDetail) {

    /** From a character to another one, excluded. */
    public record Range(int start, int end) {}

    public SearchHit {
        inTitle = List.copyOf(inTitle);
        inDetail = List.copyOf(inDetail);
    }

    public HitKind kind() {
        return key.kind();
    }
}
