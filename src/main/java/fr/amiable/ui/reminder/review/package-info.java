/** The review of what is due, one client after the other. */
package fr.amiable.ui.reminder.review;
