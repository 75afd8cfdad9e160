/** What is to be asked of late payers: scenarios, the step each invoice is due for, and why nothing is asked of others. */
package fr.amiable.reminder;
