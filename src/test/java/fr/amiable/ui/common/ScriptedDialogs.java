package fr.amiable.ui.common;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Answers questions as told beforehand, and remembers what was asked. */
public final class ScriptedDialogs implements Dialogs {

    private final List<Question> asked = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private boolean isAccepting = true;
    private Optional<String> reason = Optional.empty();
    private Optional<Path> fileToSave = Optional.empty();
    private List<Path> filesToOpen = List.of();
    private Optional<Path> folder = Optional.empty();

    public ScriptedDialogs refusing() {
        isAccepting = false;
        return this;
    }

    public ScriptedDialogs accepting() {
        isAccepting = true;
        return this;
    }

    public ScriptedDialogs giving(String newReason) {
        reason = Optional.of(newReason);
        return this;
    }

    public ScriptedDialogs savingTo(Path file) {
        fileToSave = Optional.of(file);
        return this;
    }

    /** As when the owner gives up choosing a file. */
    public ScriptedDialogs savingNowhere() {
        fileToSave = Optional.empty();
        return this;
    }

    public ScriptedDialogs opening(List<Path> files) {
        filesToOpen = List.copyOf(files);
        return this;
    }

    public ScriptedDialogs choosingFolder(Path chosen) {
        folder = Optional.of(chosen);
        return this;
    }

    public List<Question> asked() {
        return asked;
    }

    public List<String> told() {
        return told;
    }

    @Override
    public boolean confirm(Question question, Object... arguments) {
        asked.add(question);
        return isAccepting;
    }

    @Override
    public Optional<String> askReason(Question question, Object... arguments) {
        asked.add(question);
        return reason;
    }

    @Override
    public Optional<Path> chooseFileToSave(String proposedName) {
        return fileToSave;
    }

    @Override
    public List<Path> chooseFilesToOpen() {
        return filesToOpen;
    }

    @Override
    public List<Path> chooseAnyFiles() {
        return filesToOpen;
    }

    @Override
    public Optional<Path> chooseFolder(String title) {
        return folder;
    }

    @Override
    public void tell(String title, String message) {
        told.add(message);
    }
}
