/** A letter by e-mail: the message to send, and what became of those that were. */
package fr.amiable.ui.letter.mail;
