/** The dates of the desk for the owner's own calendar. */
package fr.amiable.dashboard.calendar;
