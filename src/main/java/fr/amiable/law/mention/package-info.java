/** What an invoice must show, since when, and at what risk. */
package fr.amiable.law.mention;
