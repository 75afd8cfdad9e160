/** Why nothing is asked of a client or about an invoice for a time, from whatever feature knows it. */
package fr.amiable.reminder.pause;
