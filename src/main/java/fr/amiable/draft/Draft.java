package fr.amiable.draft;

import java.time.Instant;
import java.util.Map;

/** What was typed in a form and not saved: which form, when it was last put aside, and its fields by name. */
public record Draft(String place, Instant savedAt, Map<String, String> values) {

    public Draft {
        values = Map.copyOf(values);
    }
}
