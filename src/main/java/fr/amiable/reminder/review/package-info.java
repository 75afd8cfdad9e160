/** The review of what is due: one client after the other, each with the acts that answer it. */
package fr.amiable.reminder.review;
