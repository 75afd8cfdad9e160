/** Scenarios of reminders: shown on a line, changed, made anew. */
package fr.amiable.ui.reminder.plan;
