package fr.amiable.reminder.plan;

import fr.amiable.client.ClientKind;
import fr.amiable.common.Money;
import fr.amiable.letter.LetterType;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The scenarios shipped with the product, read from {@code plans.csv}: a line for each scenario, followed by one for each step. */
public final class ShippedPlans {

    private static final String PLAN = "plan";

    private ShippedPlans() {}

    /** In the order of the file. */
    public static Map<PlanId, ReminderPlan> read() {
        try (InputStream file = ShippedPlans.class.getResourceAsStream("plans.csv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return plans(lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(",", -1))
                    .toList());
        } catch (IOException broken) {
            throw new UncheckedIOException("shipped scenarios", broken);
        }
    }

    private static Map<PlanId, ReminderPlan> plans(List<String[]> lines) {
        Map<PlanId, ReminderPlan> plans = new LinkedHashMap<>();
        List<ReminderStep> steps = new ArrayList<>();
        String[] head = lines.get(0);
        for (String[] line : lines.subList(1, lines.size())) {
            if (line[0].equals(PLAN)) {
                add(plans, head, steps);
                head = line;
                steps.clear();
            } else {
                steps.add(step(line));
            }
        }
        add(plans, head, steps);
        return plans;
    }

    private static void add(Map<PlanId, ReminderPlan> plans, String[] head, List<ReminderStep> steps) {
        PlanUse use = new PlanUse(kinds(head[2]), money(head[3]), money(head[4]));
        ReminderPlan plan = new ReminderPlan(
                new PlanId(head[1]), "", Integer.parseInt(head[5]), Integer.parseInt(head[6]), use, steps);
        plans.put(plan.id(), plan);
    }

    private static ReminderStep step(String[] cells) {
        return new ReminderStep(
                Integer.parseInt(cells[1]),
                StepChannel.valueOf(cells[2]),
                Optional.of(cells[3]).filter(name -> !name.isEmpty()).map(LetterType::valueOf),
                StepCondition.valueOf(cells[4]),
                money(cells[5]),
                money(cells[6]));
    }

    private static Set<ClientKind> kinds(String words) {
        return Stream.of(words.split(" "))
                .filter(word -> !word.isEmpty())
                .map(ClientKind::valueOf)
                .collect(Collectors.toSet());
    }

    private static Optional<Money> money(String euros) {
        return Optional.of(euros).filter(words -> !words.isEmpty()).map(Money::euros);
    }
}
