/** Whether an invoice shows what the law wants, in its record and on its attached paper. */
package fr.amiable.invoice.mention;
