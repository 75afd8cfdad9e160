/** Reminders: what is to be asked, and why nothing is asked of others. */
package fr.amiable.ui.reminder;
