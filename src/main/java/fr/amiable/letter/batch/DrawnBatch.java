package fr.amiable.letter.batch;

import fr.amiable.common.Progress;
import fr.amiable.letter.DrawnLetter;
import fr.amiable.letter.LetterRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What is done of a batch so far, none of it kept: the letters in the file, and those that a check stopped. */
final class DrawnBatch {

    private final List<WaitingLetter> letters = new ArrayList<>();
    private final List<LetterRequest> stopped = new ArrayList<>();
    private final BatchPrinter.Open file;
    private final Progress progress;
    private final int total;

    /** @param total how many letters are asked for */
    DrawnBatch(BatchPrinter.Open file, Progress progress, int total) {
        this.file = file;
        this.progress = progress;
        this.total = total;
    }

    BatchPrinter.Open file() {
        return file;
    }

    /** In the order of the file. */
    List<WaitingLetter> letters() {
        return letters;
    }

    List<LetterRequest> stopped() {
        return stopped;
    }

    void add(DrawnLetter letter) throws IOException {
        file.add(letter.pdf());
        letters.add(WaitingLetter.in(file, letter));
        tell();
    }

    /** Those still being drawn, unless the owner stops the batch. */
    void addAll(LettersAhead ahead) throws IOException {
        while (!ahead.areNone()) {
            goOnUnlessCancelled();
            add(ahead.next());
        }
    }

    void leaveOut(LetterRequest request) {
        stopped.add(request);
        tell();
    }

    private void tell() {
        progress.at(letters.size() + stopped.size(), total);
    }

    /** From then on it is a matter of moments, of which the share done is not told. */
    void tellThatAllAreDrawn() {
        progress.at(0, 0);
    }

    void goOnUnlessCancelled() {
        if (progress.isCancelled()) {
            throw new BatchCancelled();
        }
    }
}
