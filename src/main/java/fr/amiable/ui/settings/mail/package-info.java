/** The mailbox letters leave from, as the owner sets it. */
package fr.amiable.ui.settings.mail;
