/** The first place of the day: what to do by urgency, what is owed, and the legal dates that come. */
package fr.amiable.ui.today;
