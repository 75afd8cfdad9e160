package fr.amiable.document.source.words;

import java.util.Optional;
import java.util.OptionalInt;

/** The files saved beside a conversation. */
public interface JoinedFiles {

    /** None were saved with it: what it names is elsewhere. */
    JoinedFiles NONE = new JoinedFiles() {
        @Override
        public OptionalInt number(String name) {
            return OptionalInt.empty();
        }

        @Override
        public Optional<HeldFile> picture(String name) {
            return Optional.empty();
        }
    };

    /** Its place among the files saved, from 1; empty when it is missing. */
    OptionalInt number(String name);

    /** Small enough to stand within the words; empty when it is no picture, or one that cannot be read. */
    Optional<HeldFile> picture(String name);
}
