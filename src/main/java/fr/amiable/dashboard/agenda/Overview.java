package fr.amiable.dashboard.agenda;

import fr.amiable.dashboard.balance.AgedAmounts;
import java.time.LocalDate;
import java.util.List;

/** The desk on one day: what to do, what is owed, which legal dates come, which formal notices are under way. */
public record Overview(
        LocalDate today,
        Agenda agenda,
        AgedAmounts owed,
        List<LegalClock> clocks,
        List<NoticeUnderWay> notices,
        boolean isEmpty) {

    public Overview {
        clocks = List.copyOf(clocks);
        notices = List.copyOf(notices);
    }
}
