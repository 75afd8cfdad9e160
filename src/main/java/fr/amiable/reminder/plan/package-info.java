/** Scenarios: the steps a late invoice goes through, as data the owner can edit. */
package fr.amiable.reminder.plan;
