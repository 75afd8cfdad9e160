package fr.amiable.draft;

import java.util.Optional;

/** Where drafts are kept, one a form. */
public interface DraftRepository {

    /** In place of the one before. */
    void keep(Draft draft);

    Optional<Draft> find(String place);

    /** Nothing happens when there is none. */
    void remove(String place);
}
