package fr.amiable.ui.common;

import java.util.Optional;

/** One step of the breadcrumb: its words, and where it leads unless it is the present place. */
public record Crumb(String text, Optional<Destination> destination) {

    public static Crumb to(String text, Destination destination) {
        return new Crumb(text, Optional.of(destination));
    }

    public static Crumb here(String text) {
        return new Crumb(text, Optional.empty());
    }
}
