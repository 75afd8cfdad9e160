/** What is chosen for the reminders of one client or about one invoice. */
package fr.amiable.ui.reminder.choice;
