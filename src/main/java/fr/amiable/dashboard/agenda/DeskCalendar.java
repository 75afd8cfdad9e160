package fr.amiable.dashboard.agenda;

import fr.amiable.common.Texts;
import fr.amiable.company.Company;
import fr.amiable.dashboard.calendar.CalendarWriter;
import fr.amiable.identifier.Siren;
import java.util.Optional;
import java.util.function.Supplier;

/** The dates of the desk as a file for the owner's own calendar. */
public final class DeskCalendar {

    private static final String ANYBODY = "amiable";

    private final Supplier<AgendaService> agenda;
    private final Supplier<Optional<Company>> company;
    private final CalendarWriter writer;
    private final Texts texts;

    public DeskCalendar(
            Supplier<AgendaService> agenda, Supplier<Optional<Company>> company, CalendarWriter writer, Texts texts) {
        this.agenda = agenda;
        this.company = company;
        this.writer = writer;
        this.texts = texts;
    }

    public byte[] file() {
        return writer.write(agenda.get().deadlines(texts), owner());
    }

    /** How many dated things there are to come. */
    public int size() {
        return agenda.get().deadlines(texts).size();
    }

    private String owner() {
        return company.get()
                .flatMap(Company::siren)
                .map(Siren::digits)
                .map(digits -> digits + "." + ANYBODY)
                .orElse(ANYBODY);
    }
}
