package fr.amiable.reminder.engine;

import fr.amiable.common.Money;
import fr.amiable.dashboard.Receivable;
import fr.amiable.letter.LetterType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The lines of one client whose step has come, made into one letter and one call at most. The letter has the tone of its highest line; a
 * formal notice goes alone, about the lines that are ripe for it.
 */
final class ClientGroup {

    /** Lines that go together, the leading one first, and those too recent for so firm a letter. */
    record Kept(List<DueLine> lines, List<Receivable> recent) {}

    private static final Comparator<DueLine> FIRMEST_FIRST = Comparator.comparing((DueLine line) ->
                    line.letter().orElse(LetterType.FRIENDLY_REMINDER).firmness())
            .thenComparing(line -> line.todo().channel())
            .thenComparing(DueLine::step)
            .thenComparing(line -> line.receivable().dates().dueOn(), Comparator.reverseOrder())
            .reversed();

    private final List<DueLine> lines;
    private final LocalDate day;
    private final List<LeftOut> leftOut;

    /** @param leftOut receives those that are not asked about after all */
    ClientGroup(List<DueLine> lines, LocalDate day, List<LeftOut> leftOut) {
        this.lines = lines;
        this.day = day;
        this.leftOut = leftOut;
    }

    List<Kept> reminders() {
        List<Kept> found = new ArrayList<>(1);
        List<DueLine> written = sorted(true);
        List<DueLine> calls = sorted(false);
        if (!written.isEmpty()) {
            written(written, found);
        }
        if (!calls.isEmpty()) {
            keep(calls, List.of(), found);
        }
        return found;
    }

    private List<DueLine> sorted(boolean isWritten) {
        return lines.stream()
                .filter(line -> line.todo().channel().isWritten() == isWritten)
                .sorted(FIRMEST_FIRST)
                .toList();
    }

    private void written(List<DueLine> written, List<Kept> found) {
        LetterType tone = tone(written.get(0));
        List<DueLine> kept = new ArrayList<>();
        List<Receivable> recent = new ArrayList<>();
        for (DueLine line : written) {
            if (tone == LetterType.FORMAL_NOTICE && tone(line) != tone) {
                leftOut.add(LeftOut.of(line.receivable(), Motive.NOTICE_FIRST));
            } else if (tone(line) != tone
                    && line.receivable().daysLateOn(day) < line.plan().recentDays()) {
                recent.add(line.receivable());
                leftOut.add(LeftOut.of(line.receivable(), Motive.TOO_RECENT));
            } else {
                kept.add(line);
            }
        }
        keep(kept, recent, found);
    }

    private static LetterType tone(DueLine line) {
        return line.letter().orElseThrow();
    }

    private void keep(List<DueLine> kept, List<Receivable> recent, List<Kept> found) {
        Money amount = Money.sum(kept.stream().map(DueLine::amount).toList());
        if (kept.get(0).todo().isBelowFloor(amount)) {
            kept.forEach(line -> leftOut.add(LeftOut.of(line.receivable(), Motive.BELOW_FLOOR)));
        } else {
            found.add(new Kept(kept, recent));
        }
    }
}
