/** What can be done with several invoices of the table at once. */
package fr.amiable.ui.invoice.bulk;
