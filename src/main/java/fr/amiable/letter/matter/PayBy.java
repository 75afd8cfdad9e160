package fr.amiable.letter.matter;

import fr.amiable.client.Client;
import fr.amiable.law.deadline.FrenchHolidays;
import fr.amiable.letter.LetterType;
import java.time.LocalDate;

/** The last day to pay that a letter gives: a custom, not a rule, moved to a working day of the client. */
public final class PayBy {

    /** How long a registered letter may take until it is presented. */
    public static final int DAYS_TO_BE_PRESENTED = 7;

    private static final String ALSACE_MOSELLE = "(57|67|68)\\d{3}";

    private PayBy() {}

    public static LocalDate proposed(LetterType type, LocalDate writtenOn, Client client) {
        return working(writtenOn.plusDays(type.form().days()), client);
    }

    /** That day, or the next one the client works on. */
    public static LocalDate working(LocalDate day, Client client) {
        return holidays(client).nextWorkingDay(day);
    }

    public static boolean isWorkingDay(LocalDate day, Client client) {
        return holidays(client).isWorkingDay(day);
    }

    private static FrenchHolidays holidays(Client client) {
        return new FrenchHolidays(client.postalAddress().postcode().matches(ALSACE_MOSELLE));
    }
}
