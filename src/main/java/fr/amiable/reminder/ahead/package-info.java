/** Reminders that leave by themselves: only before the due date, only when the owner asked for it. */
package fr.amiable.reminder.ahead;
