package fr.amiable.cli;

import fr.amiable.common.FrenchText;
import fr.amiable.common.Texts;
import fr.amiable.payment.bank.BankCheck;
import fr.amiable.payment.bank.BankCheckWords;
import fr.amiable.reminder.engine.DueReminder;
import fr.amiable.reminder.engine.LeftOut;
import fr.amiable.reminder.engine.ReminderDay;
import fr.amiable.reminder.plan.StepChannel;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What would go out on a day and what would not, for scripts and for people. */
record RemindersAnswer(ReminderDay day, BankCheck bank, Texts texts) {

    private static final Map<StepChannel, String> CHANNELS = Map.of(
            StepChannel.EMAIL, "e-mail",
            StepChannel.POST, "courrier",
            StepChannel.REGISTERED, "recommande",
            StepChannel.CALL, "appel");

    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("au", day.day().toString());
        json.put("relances", day.due().stream().map(RemindersAnswer::json).toList());
        json.put("ecartees", day.leftOut().stream().map(this::json).toList());
        json.put("banque", json(bank));
        return json;
    }

    /** Days as ISO dates, null when not known. */
    static Map<String, Object> json(BankCheck bank) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("pointee_jusqu_au", bank.statedUntil().map(LocalDate::toString).orElse(null));
        json.put(
                "dernier_reglement",
                bank.lastPaymentOn().map(LocalDate::toString).orElse(null));
        json.put("jours", bank.knownUntil().map(bank::daysSince).orElse(null));
        json.put("a_pointer", bank.isOld());
        return json;
    }

    private static Map<String, Object> json(DueReminder reminder) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("client", reminder.clientName());
        json.put("factures", numbers(reminder));
        json.put("etape", reminder.leading().number());
        json.put("canal", CHANNELS.get(reminder.channel()));
        json.put(
                "modele",
                reminder.letter()
                        .map(type -> TypedWords.wordOf(TypedWords.LETTERS, type))
                        .orElse(null));
        json.put("montant", reminder.amount().toString());
        return json;
    }

    private Map<String, Object> json(LeftOut left) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("facture", left.receivable().number());
        json.put("motif", left.words(texts));
        return json;
    }

    private static List<String> numbers(DueReminder reminder) {
        return reminder.lines().stream().map(line -> line.receivable().number()).toList();
    }

    String text() {
        StringBuilder words = new StringBuilder();
        line(words, texts.get("cli.reminders.title", day.day(), day.due().size(), day.amount()));
        if (bank.isOld()) {
            line(words, new BankCheckWords(texts).warning(bank));
        }
        day.due().forEach(reminder -> line(words, told(reminder)));
        if (!day.leftOut().isEmpty()) {
            line(words, "");
            line(words, texts.get("cli.reminders.leftOut"));
            day.leftOut()
                    .forEach(left -> line(
                            words,
                            texts.get("cli.reminders.why", left.receivable().number(), left.words(texts))));
        }
        return words.toString().stripTrailing();
    }

    private String told(DueReminder reminder) {
        String what = reminder.letter().map(texts::of).orElseGet(() -> texts.of(StepChannel.CALL));
        return texts.get(
                "cli.reminders.due",
                reminder.clientName(),
                numbers(reminder).stream().collect(Collectors.joining(", ")),
                FrenchText.money(reminder.amount()),
                reminder.leading().number(),
                what,
                texts.of(reminder.channel()));
    }

    private static void line(StringBuilder words, String line) {
        words.append(line).append(System.lineSeparator());
    }
}
