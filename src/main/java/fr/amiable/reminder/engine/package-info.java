/** Works out which reminder each client is due for on a day, and why nothing is asked about every other invoice; pure computing. */
package fr.amiable.reminder.engine;
