/** The mailbox letters leave from, as the owner's provider wants it. */
package fr.amiable.letter.mailing.account;
