package fr.amiable.reminder.engine;

import fr.amiable.reminder.plan.ReminderPlan;

/** Where an invoice is in the scenario it follows: the step that comes next, from zero, and how many letters really left. */
public record StepReached(ReminderPlan plan, int next, int sent) {}
