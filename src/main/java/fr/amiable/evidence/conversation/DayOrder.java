package fr.amiable.evidence.conversation;

import java.util.List;

/** In which order a telephone writes days and months, told by all its messages together. */
enum DayOrder {
    DAY_FIRST,
    MONTH_FIRST,
    /** As in the United States, though no date proves it. */
    PROBABLY_MONTH_FIRST;

    private static final int MONTHS = 12;

    static DayOrder of(List<WrittenMessage> messages) {
        if (messages.stream().anyMatch(message -> !message.isIso() && message.first() > MONTHS)) {
            return DAY_FIRST;
        }
        if (messages.stream().anyMatch(message -> !message.isIso() && message.second() > MONTHS)) {
            return MONTH_FIRST;
        }
        if (goesBack(messages, true) && !goesBack(messages, false)) {
            return MONTH_FIRST;
        }
        boolean isAmerican = messages.stream().anyMatch(WrittenMessage::isAmerican);
        boolean isAlike = messages.stream().allMatch(message -> message.isIso() || message.first() == message.second());
        if (isAmerican && !isAlike && !goesBack(messages, false)) {
            return goesBack(messages, true) ? MONTH_FIRST : PROBABLY_MONTH_FIRST;
        }
        return DAY_FIRST;
    }

    /** Messages are saved in their order: a reading that goes back in time is wrong. */
    private static boolean goesBack(List<WrittenMessage> messages, boolean isDayFirst) {
        long before = Long.MIN_VALUE;
        for (WrittenMessage message : messages) {
            if (message.isIso()) {
                continue;
            }
            int month = isDayFirst ? message.second() : message.first();
            int day = isDayFirst ? message.first() : message.second();
            long now = (message.year() * (MONTHS + 1L) + month) * 32 + day;
            if (now < before) {
                return true;
            }
            before = now;
        }
        return false;
    }
}
