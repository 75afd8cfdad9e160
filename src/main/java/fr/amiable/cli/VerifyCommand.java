package fr.amiable.cli;

import fr.amiable.backup.Soundness;
import fr.amiable.common.Progress;
import fr.amiable.common.Texts;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code amiable verifier}: every table, every kept file, every act of the journal; 0 when all is sound, 1 when something is not. */
@Command(name = "verifier")
final class VerifyCommand implements Callable<Integer> {

    private final Texts texts;
    private final Desks desks;

    @ParentCommand
    private AmiableCommand root;

    @Mixin
    private Answer answer;

    VerifyCommand(Texts texts, Desks desks) {
        this.texts = texts;
        this.desks = desks;
    }

    @Override
    public Integer call() {
        try (Desk desk = desks.openExisting(root.dataFolder())) {
            Soundness found = desk.safety().soundness().run(Progress.NONE);
            SoundnessAnswer words = new SoundnessAnswer(texts, found);
            answer.write(words::json, words::text);
            return found.isSound() ? ExitCodes.DONE : ExitCodes.PARTLY;
        }
    }
}
