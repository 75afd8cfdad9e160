package fr.amiable.ui.common;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Questions put to the owner; buttons are named by what they do. */
public interface Dialogs {

    /** True when the owner chose the act, false when they gave it up. The arguments fill the message. */
    boolean confirm(Question question, Object... arguments);

    /** A reason in the owner's words; empty when they gave up. */
    Optional<String> askReason(Question question, Object... arguments);

    /** Where to save a copy; empty when given up. */
    Optional<Path> chooseFileToSave(String proposedName);

    /** Files to read; empty when given up. */
    List<Path> chooseFilesToOpen();

    /** Files of any kind to read; empty when given up. */
    List<Path> chooseAnyFiles();

    /** A folder to read; empty when given up. */
    Optional<Path> chooseFolder(String title);

    /** Says something that asks nothing. */
    void tell(String title, String message);
}
